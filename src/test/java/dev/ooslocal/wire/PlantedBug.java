package dev.ooslocal.wire;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ForeignOperations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** A product of a version nobody else has, whose one operation has a bug. */
@Component
final class PlantedBug implements ForeignOperations {
  static final String VERSION = "1900-01-01";

  @Override
  public boolean offers(String version) {
    return version.equals(VERSION);
  }

  @Override
  public Optional<ObjectNode> call(
      String version,
      String operation,
      Map<String, String> parameters,
      Caller caller,
      Consumer<List<String>> unread) {
    throw new IllegalStateException("planted bug");
  }
}
