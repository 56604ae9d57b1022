package dev.ooslocal.action;

import dev.ooslocal.engine.OutgoingCalls;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.outgoing.OutgoingOutcome;
import dev.ooslocal.platform.outgoing.OutgoingRequest;
import dev.ooslocal.platform.outgoing.OutgoingRequests;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes HTTP requests. The outcome is {@code {"status","headers","body"}}, or {@code {"failed"}}
 * with the reason when there was no answer. Each request carries the attempt's token, so that a
 * receiver can tell a repetition from a new one.
 */
@Component
final class HttpCalls implements OutgoingCalls {
  static final String KIND = "http";

  private final OutgoingRequests requests;

  HttpCalls(OutgoingRequests requests) {
    this.requests = requests;
  }

  /** What a request looks like to this. */
  static JsonNode request(String method, String url, JsonNode headers, @Nullable String body) {
    ObjectNode request = Json.object().put("method", method).put("url", url);
    request.set("headers", headers);
    return request.put("body", body);
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public JsonNode perform(JsonNode request, String token) {
    OutgoingRequest built;
    try {
      built = built(request, token);
    } catch (IllegalArgumentException malformed) {
      return failed(String.valueOf(malformed.getMessage()));
    }
    return switch (requests.send(built)) {
      case OutgoingOutcome.NoAnswer none -> failed(none.reason());
      case OutgoingOutcome.Answer answer -> {
        ObjectNode headers = Json.object();
        answer.headers().forEach(headers::put);
        ObjectNode outcome = Json.object().put("status", answer.status());
        outcome.set("headers", headers);
        yield outcome.put("body", answer.body());
      }
    };
  }

  private static OutgoingRequest built(JsonNode request, String token) {
    Map<String, String> headers = new LinkedHashMap<>();
    request.path("headers").forEachEntry((name, value) -> headers.put(name, value.asString("")));
    headers.keySet().removeIf("Idempotency-Key"::equalsIgnoreCase);
    headers.put("Idempotency-Key", token);
    return new OutgoingRequest(
        request.path("method").asString("GET"),
        URI.create(request.path("url").asString("")),
        headers,
        request.path("body").asString(""));
  }

  private static JsonNode failed(String reason) {
    return Json.object().put("failed", reason);
  }
}
