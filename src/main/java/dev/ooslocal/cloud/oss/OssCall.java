package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** An operation of OSS. */
record OssCall(String name, Function<OssRequest, ObjectNode> handler) implements SimulatedApi {
  @Override
  public String product() {
    return "OSS";
  }

  @Override
  public String version() {
    return "2019-05-17";
  }

  @Override
  public boolean showsRequestId() {
    return false;
  }

  @Override
  public boolean isNamed() {
    return true;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return handler.apply(OssRequest.of(call));
  }
}
