package dev.ooslocal.account;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Credentials;
import dev.ooslocal.rpc.ErrorCode;
import java.time.InstantSource;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Checks what a signed request says of itself, in the order in which the service does. */
@Component
final class Verification {
  private static final String CONTENT_HASH = "x-acs-content-sha256";
  private static final Map<String, String> V3_NAMES =
      Map.of(
          "AccessKeyId", "Authorization",
          "Signature", "Authorization",
          "Timestamp", "x-acs-date",
          "SignatureNonce", "x-acs-signature-nonce");

  private final InstantSource wall;
  private final Nonces nonces;

  Verification(@Qualifier("wall") InstantSource wall, Nonces nonces) {
    this.wall = wall;
    this.nonces = nonces;
  }

  /** What is checked before anybody asks whose key it is. */
  void checkForm(Credentials credentials) {
    if (!credentials.faults().isEmpty()) {
      throw ApiException.invalid(
          "Authorization",
          "it must read 'ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…;…,Signature=…', but "
              + String.join(", ", credentials.faults()));
    }
    needed(credentials, "AccessKeyId", credentials.accessKeyId());
    needed(credentials, "Signature", credentials.signature());
    needed(credentials, "SignatureMethod", credentials.signatureMethod());
    needed(credentials, "SignatureNonce", credentials.nonce());
    String timestamp = needed(credentials, "Timestamp", credentials.timestamp());
    if (isV3(credentials)) {
      needed(credentials, CONTENT_HASH, credentials.headers().get(CONTENT_HASH));
    }
    method(credentials);
    SignedTime.check(timestamp, wall.instant());
  }

  /**
   * What is checked once the key is known. A nonce is used up only by a request that is rightly
   * signed: nobody else can burn a caller's nonces.
   */
  void checkSignature(Credentials credentials, String accessKeyId, String secret) {
    String nonce = needed(credentials, "SignatureNonce", credentials.nonce());
    if (nonces.isUsed(accessKeyId, nonce)) {
      throw new ApiException(ErrorCode.SIGNATURE_NONCE_USED);
    }
    if (isV3(credentials)
        && !credentials.contentHash().equals(credentials.headers().get(CONTENT_HASH))) {
      throw new ApiException(
          ErrorCode.SIGNATURE_DOES_NOT_MATCH,
          "%s; the body that arrived has the SHA-256 %s, which is not what %s says"
              .formatted(credentials.stringToSign(), credentials.contentHash(), CONTENT_HASH));
    }
    String signature = needed(credentials, "Signature", credentials.signature());
    if (!method(credentials).matches(secret, credentials.stringToSign(), signature)) {
      throw new ApiException(ErrorCode.SIGNATURE_DOES_NOT_MATCH, credentials.stringToSign());
    }
    if (!nonces.use(accessKeyId, nonce)) {
      throw new ApiException(ErrorCode.SIGNATURE_NONCE_USED);
    }
  }

  private static SignatureMethod method(Credentials credentials) {
    String named = needed(credentials, "SignatureMethod", credentials.signatureMethod());
    return SignatureMethod.of(named)
        .filter(method -> isV3(credentials) == (method == SignatureMethod.ACS3))
        .orElseThrow(() -> new ApiException(ErrorCode.INVALID_SIGNATURE_METHOD));
  }

  private static boolean isV3(Credentials credentials) {
    return credentials.style() == Credentials.Style.V3;
  }

  private static String needed(Credentials credentials, String name, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      throw new ApiException(
          ErrorCode.MISSING_PARAMETER,
          isV3(credentials) ? V3_NAMES.getOrDefault(name, name) : name);
    }
    return value;
  }
}
