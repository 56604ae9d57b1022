package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
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

/** Makes one call and fails unless its answer is as desired; an error is an answer too. */
@Component
final class CheckFor implements Action<CheckFor.Properties> {

  /** What it takes. */
  @Doc("Calls an API once and fails the task unless its answer is as desired.")
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
      @Doc("No selected value may be one of these.") @Nullable JsonNode notDesiredValues) {

    ApiRequest request() {
      return ApiRequest.of(
          service, api, parameters, autoPaging, Rest.of(method, uri, headers, body));
    }

    Desire desire() {
      return Desire.of(desiredValues, notDesiredValues, null);
    }
  }

  private final ApiCalls calls;

  CheckFor(ApiCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "ACS::CheckFor";
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
      return new Progress.Failed("ACS::CheckFor needs DesiredValues or NotDesiredValues.");
    }
    return next(properties, calls.go(task, plan(properties), CallMemo.NONE));
  }

  @Override
  public Progress poll(Invocation task, Properties properties) {
    return next(properties, calls.go(task, plan(properties), CallMemo.read(task.memo())));
  }

  @Override
  public Progress answered(Invocation task, Properties properties, JsonNode outcome) {
    return next(properties, calls.go(task, plan(properties), CallMemo.read(task.memo()), outcome));
  }

  private static List<ApiRequest> plan(Properties properties) {
    return List.of(
        properties.request().wanting(properties.desire().wish(properties.propertySelector())));
  }

  private static Progress next(Properties properties, ApiCalls.Step step) {
    return switch (step) {
      case ApiCalls.Step.Stopped(Progress progress) -> progress;
      case ApiCalls.Step.Answered answered -> judged(properties, answered.last());
    };
  }

  private static Progress judged(Properties properties, ApiAnswer answer) {
    List<JsonNode> values = Desire.values(Selectors.of(properties.propertySelector()), answer);
    return switch (properties.desire().judge(values)) {
      case MET -> new Progress.Done(answer.body());
      case NOT_YET, HOPELESS ->
          new Progress.Failed(
              "%s: %s%s"
                  .formatted(
                      properties.api(), properties.desire().against(values), refusal(answer)));
    };
  }

  /** An error that was not waited for is why the value is not there. */
  private static String refusal(ApiAnswer answer) {
    return answer.refused() ? "; it answered " + answer.error() : "";
  }
}
