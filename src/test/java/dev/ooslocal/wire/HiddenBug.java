package dev.ooslocal.wire;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ForeignOperations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A product nobody else has, whose one operation does not mind any parameter but one value. */
@Component
final class HiddenBug implements ForeignOperations {
  static final FuzzTarget TARGET =
      new FuzzTarget(
          "1900-01-02",
          "Count",
          List.of(
              new FuzzTarget.Field("Size", List.of("10")),
              new FuzzTarget.Field("Name", List.of("a"))));

  @Override
  public boolean offers(String version) {
    return version.equals(TARGET.version());
  }

  @Override
  public Optional<ObjectNode> call(
      String version,
      String operation,
      Map<String, String> parameters,
      Caller caller,
      Consumer<List<String>> unread) {
    if (parameters.getOrDefault("Size", "").startsWith("-")) {
      throw new IllegalStateException("hidden bug");
    }
    return Optional.of(Json.object());
  }
}
