package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.language.HighRisk;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.shape.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Repeats a call until its answer is as desired; an error the product answers is an answer. */
@Component
final class WaitFor implements Action<WaitFor.Properties> {

  /** What it takes. */
  @Doc("Repeats a call of an API until its answer is as desired.")
  record Properties(
      @Doc("The product, such as ECS, in any case.") @Required String service,
      @Doc("The API, such as DescribeInstances, in any case.") @Required @Wire("API") String api,
      @Doc("The parameters of the API. Nulls are left out, a dot in a name is dropped.")
          Map<String, JsonNode> parameters,
      @Doc("Whether all pages of a list are fetched and joined; true unless given.")
          @Nullable Boolean autoPaging,
      @Doc("The HTTP method, for ROA services.") @Nullable String method,
      @Doc("The path, for ROA services.") @Wire("URI") @Nullable String uri,
      @Doc("HTTP headers, for ROA services.") @Nullable JsonNode headers,
      @Doc("The HTTP body, text or JSON, for ROA services.") @Nullable JsonNode body,
      @Doc("Whether somebody must confirm the call first; else the name of the API says so.")
          @OneOf({"Normal", "High"})
          @Nullable String risk,
      @Doc("Selects, by jq, the values of the answer that are looked at.") @Required
          String propertySelector,
      @Doc("Every selected value must be one of these.") @Nullable JsonNode desiredValues,
      @Doc("No selected value may be one of these.") @Nullable JsonNode notDesiredValues,
      @Doc("A selected value among these fails the task at once.")
          @Nullable JsonNode stopRetryValues) {

    ApiRequest request() {
      return ApiRequest.of(
          service, api, parameters, autoPaging, Rest.of(method, uri, headers, body));
    }

    Desire desire() {
      return Desire.of(desiredValues, notDesiredValues, stopRetryValues);
    }
  }

  private final ApiCalls calls;

  WaitFor(ApiCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "ACS::WaitFor";
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
  public boolean isHighRisk(Properties properties) {
    return HighRisk.isHigh(properties.api(), properties.risk());
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    if (properties.desire().isEmpty()) {
      return new Progress.Failed("ACS::WaitFor needs DesiredValues or NotDesiredValues.");
    }
    return next(task, properties, calls.go(task, plan(properties), CallMemo.NONE));
  }

  @Override
  public Progress poll(Invocation task, Properties properties) {
    return next(task, properties, calls.go(task, plan(properties), CallMemo.read(task.memo())));
  }

  @Override
  public Progress answered(Invocation task, Properties properties, JsonNode outcome) {
    return next(
        task, properties, calls.go(task, plan(properties), CallMemo.read(task.memo()), outcome));
  }

  private static List<ApiRequest> plan(Properties properties) {
    return List.of(
        properties
            .request()
            .wanting(properties.desire().wish(properties.propertySelector()).waitedFor()));
  }

  private static Progress next(Invocation task, Properties properties, ApiCalls.Step step) {
    return switch (step) {
      case ApiCalls.Step.Stopped(Progress progress) -> progress;
      case ApiCalls.Step.Answered answered -> judged(task, properties, answered);
    };
  }

  private static Progress judged(
      Invocation task, Properties properties, ApiCalls.Step.Answered answered) {
    JsonNode answer = answered.last().body();
    List<JsonNode> values =
        Desire.values(Selectors.of(properties.propertySelector()), answered.last());
    String state = properties.desire().against(values);
    return switch (properties.desire().judge(values)) {
      case MET -> new Progress.Done(answer);
      case HOPELESS ->
          new Progress.Failed("%s: %s, which stops the retries".formatted(properties.api(), state));
      case NOT_YET -> again(task, properties, answered.memo(), state);
    };
  }

  private static Progress again(
      Invocation task, Properties properties, CallMemo memo, String state) {
    int retries = task.retry().retries();
    if (memo.polls() >= retries) {
      return new Progress.Failed(
          "%s: %s after %d retries".formatted(properties.api(), state, retries));
    }
    return new Progress.Pending(
        Waits.POLL,
        task.now().plus(task.retry().before(memo.polls())),
        "%s: %s".formatted(properties.api(), state),
        memo.again().json());
  }
}
