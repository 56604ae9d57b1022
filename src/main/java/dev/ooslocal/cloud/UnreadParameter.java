package dev.ooslocal.cloud;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A parameter that a call gave and whoever answered it did not read, so that it has no effect. The
 * products ignore such ones, too, and so it is told, not refused.
 *
 * @param name the parameter; of a filter also the key that nobody knows, {@code Filter.1.Key=a}
 * @param meant the parameter that was probably meant; null when none is close
 */
public record UnreadParameter(String name, @Nullable String meant) {

  /** One sentence about those of a call. */
  static String sentence(String service, String api, List<UnreadParameter> unread) {
    return "%s %s ignores %s"
        .formatted(
            service,
            api,
            unread.size() == 1
                ? unread.getFirst().alone()
                : unread.stream()
                    .map(UnreadParameter::amongOthers)
                    .collect(Collectors.joining(", ")));
  }

  /** As the journal shows them: {@code [{"name","didYouMean"}]}. */
  public static JsonNode json(List<UnreadParameter> unread) {
    ArrayNode list = Json.array();
    for (UnreadParameter each : unread) {
      ObjectNode one = list.addObject().put("name", each.name);
      if (each.meant != null) {
        one.put("didYouMean", each.meant);
      }
    }
    return list;
  }

  String alone() {
    return meant == null ? name : "%s: did you mean %s?".formatted(name, meant);
  }

  private String amongOthers() {
    return meant == null ? name : "%s (did you mean %s?)".formatted(name, meant);
  }
}
