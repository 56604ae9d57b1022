package dev.ooslocal.cloud.forward;

import dev.ooslocal.cloud.Masked;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls and their answers in files, one JSON object a line, secrets masked. The answers to equal
 * calls are given again in their order, the last one again and again.
 */
@Component
final class Recordings {
  private static final List<String> ASKED =
      List.of("service", "api", "region", "parameters", "rest");

  private final Map<String, Integer> used = new HashMap<>();

  synchronized void write(String file, JsonNode call, JsonNode outcome) throws IOException {
    ObjectNode line = Json.object();
    line.set("call", asked(call));
    line.set("outcome", Masked.of(outcome));
    Path path = Path.of(file).toAbsolutePath();
    Files.createDirectories(path.getParent());
    Files.writeString(
        path, Json.text(line) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /**
   * Empty when such a call is not recorded.
   *
   * @throws IOException when the file cannot be read, or is no recording
   */
  synchronized Optional<JsonNode> read(String file, JsonNode call) throws IOException {
    JsonNode asked = asked(call);
    List<JsonNode> outcomes = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of(file))) {
      JsonNode recorded = line.isBlank() ? Json.nothing() : parsed(file, line);
      if (recorded.path("call").equals(asked)) {
        outcomes.add(recorded.path("outcome"));
      }
    }
    if (outcomes.isEmpty()) {
      return Optional.empty();
    }
    int turn = used.merge(file + Json.text(asked), 1, Integer::sum);
    return Optional.of(outcomes.get(Math.min(turn, outcomes.size()) - 1));
  }

  private static JsonNode asked(JsonNode call) {
    ObjectNode asked = Json.object();
    ASKED.stream().filter(call::has).forEach(name -> asked.set(name, Masked.of(call.path(name))));
    return Json.parse(Json.text(asked));
  }

  private static JsonNode parsed(String file, String line) throws IOException {
    try {
      return Json.parse(line);
    } catch (JacksonException noJson) {
      throw new IOException(file + " holds a line that is no JSON", noJson);
    }
  }
}
