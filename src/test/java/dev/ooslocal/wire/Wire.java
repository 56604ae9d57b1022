package dev.ooslocal.wire;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Sends requests to a service on this machine. */
final class Wire {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String address;

  Wire(int port) {
    address = "http://127.0.0.1:" + port + "/";
  }

  /** Names and values in turn. */
  static Map<String, String> map(String... namesAndValues) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return map;
  }

  /** An operation with these names and values, as a form. */
  Reply call(String operation, String... namesAndValues) {
    Map<String, String> form = map("Action", operation);
    form.putAll(map(namesAndValues));
    return post(form);
  }

  Reply get(Map<String, String> parameters) {
    return get(text(parameters));
  }

  /** What stands at a path of the service, which begins without a slash. */
  JsonNode fetch(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path))).accepted();
  }

  /** A query as it stands. */
  Reply get(String query) {
    return send(HttpRequest.newBuilder(URI.create(address + "?" + query)));
  }

  Reply post(Map<String, String> form) {
    return send(
        HttpRequest.newBuilder(URI.create(address))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(text(form))));
  }

  Reply method(String method, Map<String, String> parameters) {
    return send(
        HttpRequest.newBuilder(URI.create(address + "?" + text(parameters)))
            .method(method, BodyPublishers.noBody()));
  }

  URI at(Map<String, String> query) {
    return URI.create(address + "?" + text(query));
  }

  /** Empties the service, so that those who share it find nothing of this test. */
  void reset() {
    Reply reply =
        send(
            HttpRequest.newBuilder(URI.create(address + "_oos/reset"))
                .POST(BodyPublishers.noBody()));
    if (reply.status() >= 300) {
      throw new IllegalStateException(reply.body());
    }
  }

  static Reply send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Reply(answer.statusCode(), answer.headers(), answer.body());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static String text(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(p -> encode(p.getKey()) + "=" + encode(p.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
