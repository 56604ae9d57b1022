package dev.ooslocal.rpc;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header {@code ACS3-HMAC-SHA256 Credential=…,SignedHeaders=…,Signature=…}, taken apart. */
record Authorization(
    @Nullable String credential, String signedHeaders, @Nullable String signature) {

  static Authorization parse(@Nullable String header) {
    Map<String, String> parts = new HashMap<>();
    String text = header == null ? "" : header;
    for (String part : text.substring(text.indexOf(' ') + 1).split(",", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parts.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    return new Authorization(
        parts.get("Credential"), parts.getOrDefault("SignedHeaders", ""), parts.get("Signature"));
  }
}
