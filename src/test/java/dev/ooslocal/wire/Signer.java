package dev.ooslocal.wire;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests as the documents of both signature styles say, written apart from the service.
 *
 * @param key the access key's id
 * @param secret its secret
 * @param token the security token; empty for a permanent key
 */
record Signer(String key, String secret, String token) {
  Signer(String key, String secret) {
    this(key, secret, "");
  }

  /** A request of the older style: everything in the query. */
  Map<String, String> older(Instant at, Map<String, String> parameters) {
    return older("GET", at, parameters);
  }

  /** The same for another method; what is signed does not tell query from form. */
  Map<String, String> older(String verb, Instant at, Map<String, String> parameters) {
    Map<String, String> all =
        new TreeMap<>(
            Map.of(
                "Version",
                "2019-06-01",
                "AccessKeyId",
                key,
                "SignatureMethod",
                "HMAC-SHA1",
                "SignatureVersion",
                "1.0",
                "SignatureNonce",
                UUID.randomUUID().toString(),
                "Timestamp",
                at.truncatedTo(ChronoUnit.SECONDS).toString()));
    if (!token.isEmpty()) {
      all.put("SecurityToken", token);
    }
    all.putAll(parameters);
    String method = "HMAC-SHA256".equals(all.get("SignatureMethod")) ? "HmacSHA256" : "HmacSHA1";
    byte[] mac = mac(method, secret + "&", verb + "&%2F&" + encode(canonical(all)));
    all.put("Signature", Base64.getEncoder().encodeToString(mac));
    return all;
  }

  /** A request of the newer style: parameters in the query, the rest in headers. */
  HttpRequest.Builder newer(Wire wire, Instant at, String nonce, Map<String, String> parameters) {
    Map<String, String> query = new TreeMap<>(parameters);
    String action = query.remove("Action");
    String payload = sha256("");
    Map<String, String> headers = new TreeMap<>();
    headers.put("host", wire.at(query).getAuthority());
    headers.put("x-acs-action", action);
    headers.put("x-acs-version", "2019-06-01");
    headers.put("x-acs-date", at.truncatedTo(ChronoUnit.SECONDS).toString());
    headers.put("x-acs-signature-nonce", nonce);
    headers.put("x-acs-content-sha256", payload);
    if (!token.isEmpty()) {
      headers.put("x-acs-security-token", token);
      headers.put("x-acs-accesskey-id", key);
    }
    String names = String.join(";", headers.keySet());
    String lines =
        headers.entrySet().stream()
            .map(h -> h.getKey() + ":" + h.getValue() + "\n")
            .collect(Collectors.joining());
    String request = String.join("\n", "POST", "/", canonical(query), lines, names, payload);
    byte[] mac = mac("HmacSHA256", secret, "ACS3-HMAC-SHA256\n" + sha256(request));
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(wire.at(query)).POST(BodyPublishers.noBody());
    headers.forEach(
        (name, value) -> {
          if (!name.equals("host")) {
            builder.header(name, value);
          }
        });
    return builder.header(
        "Authorization",
        "ACS3-HMAC-SHA256 Credential=%s,SignedHeaders=%s,Signature=%s"
            .formatted(key, names, HexFormat.of().formatHex(mac)));
  }

  private static String canonical(Map<String, String> sorted) {
    return sorted.entrySet().stream()
        .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }

  private static byte[] mac(String method, String secret, String text) {
    try {
      Mac mac = Mac.getInstance(method);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), method));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyJavaHasThem) {
      throw new IllegalStateException(everyJavaHasThem);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
