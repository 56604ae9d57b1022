package dev.ooslocal.rpc;

import dev.ooslocal.platform.Sha256;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Rebuilds from a request the text that its signature must cover. */
final class Signing {
  static final String V3_METHOD = "ACS3-HMAC-SHA256";

  private Signing() {}

  static Credentials credentials(
      RawRequest request, Common common, String region, String requestId) {
    String action = String.valueOf(common.action());
    if (Common.isV3(request)) {
      return v3(request, region, requestId, action);
    }
    String signature = request.parameter("Signature");
    String method = request.parameter("SignatureMethod");
    return new Credentials(
        signature == null ? Credentials.Style.NONE : Credentials.Style.V1,
        request.parameter("AccessKeyId"),
        request.parameter("SecurityToken"),
        signature,
        signature == null ? "" : v1Text(request.method(), request.parameters()),
        method,
        request.parameter("Timestamp"),
        request.parameter("SignatureNonce"),
        region,
        requestId,
        action,
        request.headers(),
        "",
        List.of());
  }

  private static Credentials v3(
      RawRequest request, String region, String requestId, String action) {
    Authorization authorization = Authorization.parse(request.header("authorization"));
    return new Credentials(
        Credentials.Style.V3,
        authorization.credential(),
        request.header("x-acs-security-token"),
        authorization.signature(),
        v3Text(request, authorization.signedHeaders()),
        authorization.method(),
        request.header("x-acs-date"),
        request.header("x-acs-signature-nonce"),
        region,
        requestId,
        action,
        request.headers(),
        Sha256.hex(request.body()),
        authorization.faults());
  }

  static String v1Text(String method, Map<String, String> parameters) {
    Map<String, String> signed = new TreeMap<>(parameters);
    signed.remove("Signature");
    return method + "&%2F&" + encode(canonical(signed));
  }

  static String v3Text(RawRequest request, String signedHeaders) {
    StringBuilder headers = new StringBuilder();
    for (String name : signedHeaders.split(";", -1)) {
      String value = request.header(name.toLowerCase(Locale.ROOT));
      headers.append(name).append(':').append(value == null ? "" : value.strip()).append('\n');
    }
    String canonicalRequest =
        String.join(
            "\n",
            request.method(),
            "/",
            canonical(new TreeMap<>(request.query())),
            headers.toString(),
            signedHeaders,
            Sha256.hex(request.body()));
    return V3_METHOD + "\n" + Sha256.hex(canonicalRequest);
  }

  private static String canonical(Map<String, String> sorted) {
    StringBuilder text = new StringBuilder();
    sorted.forEach(
        (name, value) ->
            text.append(text.isEmpty() ? "" : "&")
                .append(encode(name))
                .append('=')
                .append(encode(value)));
    return text.toString();
  }

  /** RFC 3986: what a form would write as {@code +}, {@code *} or {@code %7E} differs. */
  static String encode(@Nullable String text) {
    if (text == null) {
      return "";
    }
    return URLEncoder.encode(text, StandardCharsets.UTF_8)
        .replace("+", "%20")
        .replace("*", "%2A")
        .replace("%7E", "~");
  }
}
