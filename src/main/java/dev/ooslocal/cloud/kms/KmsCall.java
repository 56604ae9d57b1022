package dev.ooslocal.cloud.kms;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** An operation of KMS. */
record KmsCall(String name, Function<ProductCall, ObjectNode> handler) implements SimulatedApi {
  @Override
  public String product() {
    return "KMS";
  }

  @Override
  public String version() {
    return "2016-01-20";
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return handler.apply(call);
  }
}
