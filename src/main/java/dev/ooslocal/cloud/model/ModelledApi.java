package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A call of a described product. */
final class ModelledApi implements SimulatedApi {
  private static final int BAD_REQUEST = 400;

  private final ProductModel product;
  private final String name;
  private final CallModel model;
  private final StepRunner runner;
  private final ListAnswers lists;

  ModelledApi(
      ProductModel product, String name, CallModel model, StepRunner runner, ListAnswers lists) {
    this.product = product;
    this.name = name;
    this.model = model;
    this.runner = runner;
    this.lists = lists;
  }

  @Override
  public String product() {
    return product.name();
  }

  @Override
  public String version() {
    return product.version();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String path() {
    return model.path();
  }

  @Override
  public boolean showsRequestId() {
    return model.path().isEmpty();
  }

  @Override
  public boolean isNamed() {
    return product.global();
  }

  @Override
  public boolean names(String parameter) {
    return model.names().obtain().contains(parameter);
  }

  @Override
  public ObjectNode handle(ProductCall asked) {
    ProductCall call = checked(product.global() ? asked.in(ProductModel.EVERYWHERE) : asked);
    Scope scope = runner.begin(call);
    model.steps().forEach(step -> runner.take(step, scope));
    scope.draft().write();
    scope.done();
    ObjectNode answer = Json.object();
    if (model.listing() != null) {
      answer = lists.of(model.listing(), scope);
    }
    ObjectNode all = answer;
    model.steps().stream()
        .filter(step -> step.verb() == Step.Verb.SHOW)
        .forEach(step -> all.setAll(scope.shown(step.of())));
    answer.setAll(Values.object(model.answer(), scope));
    return answer;
  }

  /** The call with its limited parameters as they are spelt here, since any case is allowed. */
  private ProductCall checked(ProductCall call) {
    model.needs().forEach(call::required);
    if (model.limits().isEmpty()) {
      return call;
    }
    ObjectNode spelt = call.given().deepCopy();
    model
        .limits()
        .forEach(
            (parameter, allowed) ->
                call.texts(parameter)
                    .forEach(text -> spell(spelt, parameter, limited(parameter, text, allowed))));
    return call.with(spelt);
  }

  private static void spell(ObjectNode parameters, String name, String value) {
    if (parameters.path(name).isString()) {
      parameters.put(name, value);
    }
  }

  private static String limited(String parameter, String text, List<String> allowed) {
    return allowed.stream()
        .filter(text::equalsIgnoreCase)
        .findFirst()
        .orElseThrow(
            () ->
                new ApiException(
                    "InvalidParameter",
                    BAD_REQUEST,
                    "The specified parameter %s is not valid; it may be %s."
                        .formatted(parameter, String.join(", ", allowed))));
  }
}
