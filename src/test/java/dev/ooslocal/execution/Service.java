package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The running service, seen through its API. */
public final class Service {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  public Service(int port) {
    address = URI.create("http://127.0.0.1:" + port + "/");
  }

  /** The answer to a request that must be accepted: names and values in turn. */
  public JsonNode call(String operation, String... parameters) {
    Answer answer = ask(operation, parameters);
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
    return answer.body();
  }

  /** The answer to any request. */
  public Answer ask(String operation, String... parameters) {
    Map<String, String> form = new TreeMap<>(Map.of("Action", operation));
    for (int i = 0; i < parameters.length; i += 2) {
      form.put(parameters[i], parameters[i + 1]);
    }
    String body =
        form.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), Json.parse(response.body()));
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** What the local API answers at a path without its first slash. */
  public JsonNode fetch(String path) {
    return local(HttpRequest.newBuilder(address.resolve(path)).build());
  }

  /** The same for a request with a JSON body. */
  public JsonNode send(String method, String path, String body) {
    return local(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private JsonNode local(HttpRequest request) {
    try {
      return Json.parse(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /** Starts inline content and answers the id. */
  public String start(String content, String... parameters) {
    String[] all = new String[parameters.length + 2];
    all[0] = "TemplateContent";
    all[1] = content;
    System.arraycopy(parameters, 0, all, 2, parameters.length);
    return call("StartExecution", all).path("Execution").path("ExecutionId").asString();
  }

  /** An execution as ListExecutions shows it. */
  public JsonNode execution(String id) {
    return call("ListExecutions", "ExecutionId", id).path("Executions").path(0);
  }

  /** The execution, once it is in a state. */
  public JsonNode until(String id, String status) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(20))
        .untilAsserted(() -> assertThat(execution(id).path("Status").asString()).isEqualTo(status));
    return execution(id);
  }

  /** Tries until it is so. */
  public void eventually(Runnable check) {
    await().atMost(PATIENCE).pollInterval(Duration.ofMillis(20)).untilAsserted(check::run);
  }

  /** Status and body of an answer. */
  public record Answer(int status, JsonNode body) {
    public String code() {
      return body.path("Code").asString("");
    }

    public String message() {
      return body.path("Message").asString("");
    }
  }
}
