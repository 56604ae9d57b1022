package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.shape.Wire;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes an HTTP request. Without rules an answer of 400 or above fails the task; with rules they
 * alone decide on an answer (chosen). WaitFor repeats the request, in the rhythm of ACS::WaitFor,
 * when there was no answer too (chosen).
 */
@Component
final class ExecuteHttpRequest implements Action<ExecuteHttpRequest.Properties> {

  /** What it takes. */
  @Doc("Makes an HTTP request, once or until its answer is as desired.")
  record Properties(
      @Doc("The method.") @Default("POST") @OneOf({"POST", "GET"}) String method,
      @Doc("The URL, http or https.") @Required @Wire("URL") String url,
      @Doc("HTTP headers.") Map<String, JsonNode> headers,
      @Doc("Parameters added to the URL.") Map<String, JsonNode> query,
      @Doc("The body of a POST, sent as JSON.") @Nullable JsonNode body,
      @Doc("What must hold of the answer.") @Nullable HttpRules checkFor,
      @Doc("What must hold of the answer; until it does the request is repeated.")
          @Nullable HttpRules waitFor) {

    JsonNode request() {
      ObjectNode all = Json.object();
      boolean hasBody = method.equals("POST") && body != null;
      if (hasBody && headers.keySet().stream().noneMatch("Content-Type"::equalsIgnoreCase)) {
        all.put("Content-Type", "application/json");
      }
      headers.forEach((name, value) -> all.put(name, value.asString("")));
      return HttpCalls.request(method, address(), all, hasBody ? text(body) : null);
    }

    private String address() {
      if (query.isEmpty()) {
        return url;
      }
      return url
          + (url.contains("?") ? "&" : "?")
          + query.entrySet().stream()
              .filter(entry -> !entry.getValue().isNull())
              .map(entry -> escaped(entry.getKey()) + "=" + escaped(text(entry.getValue())))
              .collect(Collectors.joining("&"));
    }

    private static String escaped(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(@Nullable JsonNode value) {
      return value == null ? "" : value.isString() ? value.stringValue() : Json.text(value);
    }
  }

  @Override
  public String name() {
    return "ACS::ExecuteHttpRequest";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.API";
  }

  @Override
  public boolean loops() {
    return true;
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    return call(properties, 0);
  }

  @Override
  public Progress poll(Invocation task, Properties properties) {
    return call(properties, task.memo().asInt(0));
  }

  @Override
  public Progress answered(Invocation task, Properties properties, JsonNode outcome) {
    String reason = outcome.path("failed").asString("");
    JsonNode answer = read(outcome.path("body").asString(""));
    if (reason.isEmpty()) {
      task.log("http answer: %d %s".formatted(outcome.path("status").asInt(), Json.text(answer)));
    }
    Optional<String> problem =
        reason.isEmpty() ? problem(properties, outcome, answer) : Optional.of(reason);
    if (problem.isEmpty()) {
      return new Progress.Done(answer);
    }
    return properties.waitFor() == null
        ? new Progress.Failed("The request to %s: %s".formatted(properties.url(), problem.get()))
        : again(task, properties, problem.get());
  }

  private static Progress call(Properties properties, int retries) {
    return new Progress.Call(
        HttpCalls.KIND, properties.request(), Json.mapper().valueToTree(retries));
  }

  private static Optional<String> problem(
      Properties properties, JsonNode outcome, JsonNode answer) {
    if (properties.checkFor() == null && properties.waitFor() == null) {
      int status = outcome.path("status").asInt();
      return status < 400 ? Optional.empty() : Optional.of("HTTP status " + status);
    }
    Optional<String> broken = broken(properties.checkFor(), answer);
    return broken.isPresent() ? broken : broken(properties.waitFor(), answer);
  }

  private static Optional<String> broken(@Nullable HttpRules rules, JsonNode answer) {
    return rules == null ? Optional.empty() : rules.broken(answer);
  }

  private static Progress again(Invocation task, Properties properties, String problem) {
    int made = task.memo().asInt(0);
    int retries = task.retry().retries();
    if (made >= retries) {
      return new Progress.Failed(
          "The request to %s: %s after %d retries".formatted(properties.url(), problem, retries));
    }
    return new Progress.Pending(
        Waits.POLL,
        task.now().plus(task.retry().before(made)),
        "The request to %s: %s".formatted(properties.url(), problem),
        Json.mapper().valueToTree(made + 1));
  }

  private static JsonNode read(String body) {
    try {
      return body.isBlank() ? Json.object() : Json.parse(body);
    } catch (JacksonException noJson) {
      return Json.object().put("data", body);
    }
  }
}
