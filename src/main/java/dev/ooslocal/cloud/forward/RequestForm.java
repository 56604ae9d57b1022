package dev.ooslocal.cloud.forward;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Sha256;
import dev.ooslocal.platform.outgoing.OutgoingRequest;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** A call as a signed HTTP request: all parameters in the query, as the vendor's clients do it. */
record RequestForm(Target target, JsonNode call, String nonce, String now) {

  /**
   * @throws IllegalArgumentException when the product's style cannot be spoken
   */
  OutgoingRequest request() {
    if (target.style() == Target.Style.V3) {
      return v3();
    }
    if (call.path("rest").isObject()) {
      throw new IllegalArgumentException(
          "calls with a URI can be forwarded with signature=v3 alone");
    }
    return v1();
  }

  private OutgoingRequest v1() {
    Map<String, String> all = Flat.of(call.path("parameters"));
    all.putIfAbsent("RegionId", call.path("region").asString(""));
    all.put("Action", call.path("api").asString(""));
    all.put("Version", target.version());
    all.put("Format", "JSON");
    all.put("SignatureMethod", "HMAC-SHA1");
    all.put("SignatureVersion", "1.0");
    all.put("SignatureNonce", nonce);
    all.put("Timestamp", now);
    if (!target.keyId().isEmpty()) {
      all.put("AccessKeyId", target.keyId());
      if (!target.token().isEmpty()) {
        all.put("SecurityToken", target.token());
      }
      all.put("Signature", Signer.v1("POST", all, target.secret()));
    }
    return new OutgoingRequest("POST", url(base(), all), Map.of(), "");
  }

  private OutgoingRequest v3() {
    JsonNode rest = call.path("rest");
    String[] uri = rest.path("uri").asString(base()).split("\\?", 2);
    String path = uri[0].startsWith("/") ? uri[0] : "/" + uri[0];
    Map<String, String> query = Flat.of(call.path("parameters"));
    if (rest.isObject()) {
      query.remove("RegionId");
    } else {
      query.putIfAbsent("RegionId", call.path("region").asString(""));
    }
    if (uri.length > 1) {
      for (String part : uri[1].split("&")) {
        String[] pair = part.split("=", 2);
        query.put(pair[0], pair.length > 1 ? pair[1] : "");
      }
    }
    String method = rest.path("method").asString("POST");
    String body = body(rest.path("body"));
    SortedMap<String, String> signed = signed(body);
    Map<String, String> headers = new HashMap<>(signed);
    headers.put("Accept", "application/json");
    if (!body.isEmpty()) {
      headers.put("Content-Type", "application/json");
    }
    if (!target.keyId().isEmpty()) {
      headers.put(
          "Authorization",
          Signer.v3(method, path, query, signed, body, target.keyId(), target.secret()));
    }
    return new OutgoingRequest(method, url(path, query), headers, body);
  }

  private SortedMap<String, String> signed(String body) {
    URI url = target.url();
    SortedMap<String, String> headers = new TreeMap<>();
    headers.put("host", url.getHost() + (url.getPort() < 0 ? "" : ":" + url.getPort()));
    headers.put("x-acs-action", call.path("api").asString(""));
    headers.put("x-acs-content-sha256", Sha256.hex(body));
    headers.put("x-acs-date", now);
    headers.put("x-acs-signature-nonce", nonce);
    headers.put("x-acs-version", target.version());
    if (!target.token().isEmpty()) {
      headers.put("x-acs-security-token", target.token());
    }
    return headers;
  }

  private URI url(String path, Map<String, String> query) {
    URI url = target.url();
    String text = Signer.query(query);
    return URI.create(
        url.getScheme() + "://" + url.getAuthority() + path + (text.isEmpty() ? "" : "?" + text));
  }

  private String base() {
    String path = target.url().getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  private static String body(JsonNode body) {
    if (body.isNull() || body.isMissingNode()) {
      return "";
    }
    return body.isString() ? body.asString() : Json.text(body);
  }
}
