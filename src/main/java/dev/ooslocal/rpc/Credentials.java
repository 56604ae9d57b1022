package dev.ooslocal.rpc;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request says of its sender, in either signature style, not yet checked.
 *
 * @param style {@code V1}, {@code V3} or {@code NONE} when nothing is signed
 * @param accessKeyId the key, if any
 * @param securityToken the STS token, if any
 * @param signature the signature as sent
 * @param stringToSign what the signature must cover, rebuilt from the request; empty for NONE
 * @param signatureMethod {@code HMAC-SHA1}, {@code HMAC-SHA256} or {@code ACS3-HMAC-SHA256}
 * @param timestamp as sent
 * @param nonce as sent
 * @param region the region of the request
 * @param requestId the id of the request
 * @param operation the operation asked for
 * @param headers other facts a check may need, lower-case names
 * @param contentHash the SHA-256 of the body that arrived; empty where it is not signed
 * @param faults what is wrong with the form of the header {@code Authorization}
 */
public record Credentials(
    Style style,
    @Nullable String accessKeyId,
    @Nullable String securityToken,
    @Nullable String signature,
    String stringToSign,
    @Nullable String signatureMethod,
    @Nullable String timestamp,
    @Nullable String nonce,
    String region,
    String requestId,
    String operation,
    Map<String, String> headers,
    String contentHash,
    List<String> faults) {
  /** How a request is signed. */
  public enum Style {
    V1,
    V3,
    NONE
  }
}
