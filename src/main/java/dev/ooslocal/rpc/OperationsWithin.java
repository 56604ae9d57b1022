package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs operations for callers within the process. It is made before they are, since some of them
 * need what calls it.
 */
@Component
final class OperationsWithin implements OwnOperations {
  private final SingletonSupplier<Operations> operations;
  private final Calls calls;

  OperationsWithin(ObjectProvider<Operations> operations, Calls calls) {
    this.operations = SingletonSupplier.of(operations::getObject);
    this.calls = calls;
  }

  @Override
  public Set<String> names() {
    return operations.obtain().of(Operation.OOS).stream()
        .map(Served::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public boolean isIdempotent(String name) {
    return operations.obtain().find(Operation.OOS, name).isIdempotent();
  }

  @Override
  public Set<String> parameters(String name) {
    return operations.obtain().find(Operation.OOS, name).parameters();
  }

  /** What operations tell the journal of requests to hide is for nobody here: there is none. */
  @Override
  public ObjectNode call(String name, ObjectNode parameters, Caller caller) {
    Served<?, ?> operation = operations.obtain().find(Operation.OOS, name);
    try {
      return calls.run(operation, flat(parameters), caller).body();
    } finally {
      Secrets.drain();
    }
  }

  private static Map<String, String> flat(ObjectNode parameters) {
    Map<String, String> flat = new LinkedHashMap<>();
    parameters.forEachEntry(
        (name, value) -> {
          if (!value.isNull()) {
            flat.put(name, value.isContainer() ? Json.text(value) : value.asString());
          }
        });
    return flat;
  }
}
