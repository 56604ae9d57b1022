package dev.ooslocal.execution;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;

/** The local API of the running service. */
public final class Local {
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  public Local(int port) {
    address = URI.create("http://127.0.0.1:" + port + "/_oos/");
  }

  public Service.Answer get(String path) {
    return send("GET", path, "");
  }

  public Service.Answer post(String path, String body) {
    return send("POST", path, body);
  }

  public Service.Answer put(String path, String body) {
    return send("PUT", path, body);
  }

  /** Sends it; what has no body answers an empty object. */
  public Service.Answer send(String method, String path, String body) {
    return send(method, path, body, "application/json");
  }

  /** Sends a body of that type. */
  public Service.Answer send(String method, String path, String body, String type) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", type)
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      JsonNode answer = response.body().isEmpty() ? Json.object() : Json.parse(response.body());
      return new Service.Answer(response.statusCode(), answer);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
