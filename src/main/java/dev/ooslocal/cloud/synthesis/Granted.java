package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.Wish;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Whether an answer gives the task what it wants. */
final class Granted {
  private Granted() {}

  static boolean by(JsonNode answer, Wish wish) {
    List<JsonNode> values;
    try {
      values = Selectors.of(wish.selector()).select(answer);
    } catch (EvaluationException misfit) {
      return false;
    }
    List<JsonNode> found = values.isEmpty() ? List.of(Json.nothing()) : values;
    return found.stream()
        .allMatch(
            value ->
                (wish.desired().isEmpty() || wish.desired().contains(value))
                    && (wish.desired().contains(value) || !wish.unwanted().contains(value)));
  }
}
