package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** A call whose answer is a function. */
record NamedApi(
    String product, String version, String name, Function<ProductCall, ObjectNode> handler)
    implements SimulatedApi {
  @Override
  public ObjectNode handle(ProductCall call) {
    return handler.apply(call);
  }
}
