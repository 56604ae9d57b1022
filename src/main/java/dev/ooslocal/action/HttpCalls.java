package dev.ooslocal.action;

import dev.ooslocal.engine.OutgoingCalls;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes HTTP requests. The outcome is {@code {"status","headers","body"}}, or {@code {"failed"}}
 * with the reason when there was no answer. Redirects are not followed. Each request carries the
 * attempt's token, so that a receiver can tell a repetition from a new one.
 */
@Component
final class HttpCalls implements OutgoingCalls {
  static final String KIND = "http";

  private static final Duration CONNECTING = Duration.ofSeconds(5);
  private static final Duration ANSWERING = Duration.ofSeconds(30);
  private static final int LARGEST = 1024 * 1024;

  private final OutgoingRules rules;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECTING)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  HttpCalls(OutgoingRules rules) {
    this.rules = rules;
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
    try {
      URI url = URI.create(request.path("url").asString());
      Optional<String> objection = objection(url);
      return objection.isPresent() ? failed(objection.get()) : send(built(request, url, token));
    } catch (IllegalArgumentException malformed) {
      return failed(String.valueOf(malformed.getMessage()));
    } catch (IOException broken) {
      String reason = broken.getMessage();
      return failed(reason == null ? broken.getClass().getSimpleName() : reason);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return failed("the call was interrupted");
    }
  }

  private Optional<String> objection(URI url) {
    String host = url.getHost();
    boolean isHttp = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
    return host == null || !isHttp
        ? Optional.of("'" + url + "' is no http or https URL")
        : rules.objection(host.replaceAll("^\\[|]$", ""));
  }

  private static HttpRequest built(JsonNode request, URI url, String token) {
    String body = request.path("body").asString("");
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(url)
            .timeout(ANSWERING)
            .method(
                request.path("method").asString("GET"),
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body));
    request.path("headers").forEachEntry((name, value) -> builder.header(name, value.asString()));
    return builder.setHeader("Idempotency-Key", token).build();
  }

  private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream stream = response.body()) {
      byte[] body = stream.readNBytes(LARGEST + 1);
      if (body.length > LARGEST) {
        return failed("the answer is larger than " + LARGEST + " bytes");
      }
      ObjectNode headers = Json.object();
      response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
      ObjectNode outcome = Json.object().put("status", response.statusCode());
      outcome.set("headers", headers);
      return outcome.put("body", new String(body, StandardCharsets.UTF_8));
    }
  }

  private static JsonNode failed(String reason) {
    return Json.object().put("failed", reason);
  }
}
