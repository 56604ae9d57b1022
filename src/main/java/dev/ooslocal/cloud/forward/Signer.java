package dev.ooslocal.cloud.forward;

import dev.ooslocal.platform.Sha256;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The two forms of signatures: a parameter (V1), and a header over the whole request (V3). */
final class Signer {
  private static final String V3 = "ACS3-HMAC-SHA256";

  private Signer() {}

  /** The value of the parameter {@code Signature}. */
  static String v1(String method, Map<String, String> parameters, String secret) {
    String text = method + "&%2F&" + encoded(query(parameters));
    return Base64.getEncoder().encodeToString(mac("HmacSHA1", secret + "&", text));
  }

  /**
   * The value of the header {@code Authorization}.
   *
   * @param headers those that are signed, names in lower case
   */
  static String v3(
      String method,
      String path,
      Map<String, String> query,
      SortedMap<String, String> headers,
      String body,
      String keyId,
      String secret) {
    String names = String.join(";", headers.keySet());
    StringBuilder lines = new StringBuilder();
    headers.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
    String request =
        String.join("\n", method, path, query(query), lines.toString(), names, Sha256.hex(body));
    byte[] signature = mac("HmacSHA256", secret, V3 + "\n" + Sha256.hex(request));
    return "%s Credential=%s,SignedHeaders=%s,Signature=%s"
        .formatted(V3, keyId, names, HexFormat.of().formatHex(signature));
  }

  /** Sorted and encoded as it is signed, which is as good as any for sending it. */
  static String query(Map<String, String> parameters) {
    return new TreeMap<>(parameters)
        .entrySet().stream()
            .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
  }

  private static byte[] mac(String algorithm, String key, String text) {
    try {
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasThem) {
      throw new IllegalStateException(everyJavaHasThem);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
