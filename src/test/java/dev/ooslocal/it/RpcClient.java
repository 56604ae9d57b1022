package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.SeenAnswers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** Calls operations the plainest way: a form, a JSON answer. */
final class RpcClient {
  private static final Set<String> ENDED = Set.of("Success", "Failed", "Cancelled");
  private static final Pattern TOO_EARLY_OR_LATE =
      Pattern.compile("InvalidStatus\\.Execution|there is no task run");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String url;

  RpcClient(String url) {
    this.url = url;
  }

  /** The answer to an operation with these names and values, which must be a success. */
  JsonNode call(String operation, String... namesAndValues) {
    HttpResponse<String> answer = ask(operation, namesAndValues);
    assertThat(answer.statusCode()).as("%s: %s", operation, answer.body()).isEqualTo(200);
    JsonNode body = Json.parse(answer.body());
    SeenAnswers.note(operation, body);
    return body;
  }

  /**
   * Whether an operation was accepted; false when it was refused for the execution's state, or
   * because it has not come to the task yet.
   */
  boolean isAccepted(String operation, String... namesAndValues) {
    HttpResponse<String> answer = ask(operation, namesAndValues);
    if (answer.statusCode() == 400 && TOO_EARLY_OR_LATE.matcher(answer.body()).find()) {
      return false;
    }
    assertThat(answer.statusCode()).as("%s: %s", operation, answer.body()).isEqualTo(200);
    return true;
  }

  private HttpResponse<String> ask(String operation, String... namesAndValues) {
    StringBuilder form = new StringBuilder("Action=" + operation);
    for (int i = 0; i < namesAndValues.length; i += 2) {
      form.append('&').append(namesAndValues[i]).append('=');
      form.append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build();
    return send(request);
  }

  /** Starts a template given as text and answers the execution's id. */
  String start(String template) {
    JsonNode started = call("StartExecution", "TemplateContent", template);
    return started.path("Execution").path("ExecutionId").asString();
  }

  JsonNode execution(String id) {
    return call("ListExecutions", "ExecutionId", id).path("Executions").path(0);
  }

  /** Waits until the execution has ended, and answers it. */
  JsonNode ended(String id) {
    return awaitStatus(id, ENDED);
  }

  JsonNode awaitStatus(String id, Set<String> statuses) {
    return Awaitility.await(id)
        .atMost(Duration.ofMinutes(1))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> execution(id), e -> statuses.contains(e.path("Status").asString("")));
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
