package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.HighRisk;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.shape.Wire;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Makes one call to a product; an error it answers fails the task. */
@Component
final class ExecuteApi implements Action<ExecuteApi.Properties> {

  /** What it takes. */
  @Doc("Calls an API of a product. All pages of a list are joined; an API error fails the task.")
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
          @Nullable String risk) {

    ApiRequest request() {
      return ApiRequest.of(
          service, api, parameters, autoPaging, Rest.of(method, uri, headers, body));
    }
  }

  private final ApiCalls calls;

  ExecuteApi(ApiCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "ACS::ExecuteAPI";
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
    ApiRequest request = properties.request();
    return OssUrl.isMeant(request)
        ? OssUrl.sign(task, request)
        : next(request, calls.go(task, List.of(request), CallMemo.NONE));
  }

  @Override
  public Progress poll(Invocation task, Properties properties) {
    ApiRequest request = properties.request();
    return next(request, calls.go(task, List.of(request), CallMemo.read(task.memo())));
  }

  @Override
  public Progress answered(Invocation task, Properties properties, JsonNode outcome) {
    ApiRequest request = properties.request();
    return next(request, calls.go(task, List.of(request), CallMemo.read(task.memo()), outcome));
  }

  private static Progress next(ApiRequest request, ApiCalls.Step step) {
    return switch (step) {
      case ApiCalls.Step.Stopped(Progress progress) -> progress;
      case ApiCalls.Step.Answered answered when answered.last().refused() ->
          new Progress.Failed(answered.last().failure(request));
      case ApiCalls.Step.Answered answered -> new Progress.Done(answered.last().body());
    };
  }
}
