package dev.ooslocal.cloud;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.OwnOperations;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/** A service whose only operation is never called here. */
final class OneOperation implements OwnOperations {
  @Override
  public Set<String> names() {
    return Set.of("GetTemplate");
  }

  @Override
  public boolean isIdempotent(String name) {
    throw new AssertionError("nobody may call " + name);
  }

  @Override
  public Set<String> parameters(String name) {
    return Set.of("TemplateName");
  }

  @Override
  public ObjectNode call(String name, ObjectNode parameters, Caller caller) {
    throw new AssertionError("nobody may call " + name);
  }
}
