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
  public boolean isNamed() {
    return product.global();
  }

  @Override
  public ObjectNode handle(ProductCall asked) {
    ProductCall call = product.global() ? asked.in(ProductModel.EVERYWHERE) : asked;
    check(call);
    Scope scope = runner.begin(call);
    model.steps().forEach(step -> runner.take(step, scope));
    scope.draft().write();
    scope.done();
    ObjectNode answer = Json.object();
    if (model.listing() != null) {
      answer = lists.of(model.listing(), scope);
    }
    if (model.steps().stream().anyMatch(step -> step.verb() == Step.Verb.SHOW)) {
      answer.setAll((ObjectNode) scope.resource("this"));
      answer.remove(Scope.HIDDEN);
    }
    answer.setAll(Values.object(model.answer(), scope));
    return answer;
  }

  private void check(ProductCall call) {
    model.needs().forEach(call::required);
    model
        .limits()
        .forEach(
            (parameter, allowed) ->
                call.texts(parameter).forEach(text -> limit(parameter, text, allowed)));
  }

  private static void limit(String parameter, String text, List<String> allowed) {
    if (allowed.stream().noneMatch(text::equalsIgnoreCase)) {
      throw new ApiException(
          "InvalidParameter",
          BAD_REQUEST,
          "The specified parameter %s is not valid; it may be %s."
              .formatted(parameter, String.join(", ", allowed)));
    }
  }
}
