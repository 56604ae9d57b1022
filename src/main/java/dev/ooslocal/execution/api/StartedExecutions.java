package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Masking;
import dev.ooslocal.execution.Masks;
import dev.ooslocal.execution.ResponseSettings;
import dev.ooslocal.platform.Json;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Executions as StartExecution answers them. */
@Component
class StartedExecutions {
  private final ResponseSettings settings;
  private final Masks masks;

  StartedExecutions(ResponseSettings settings, Masks masks) {
    this.settings = settings;
    this.masks = masks;
  }

  StartedExecution of(Execution e, Map<String, String> tags) {
    ObjectNode parameters = e.parameters();
    ObjectNode outputs = e.outputs();
    boolean shows = !parameters.isEmpty() || !outputs.isEmpty();
    Masking masking = shows ? masks.of(e) : Masking.NOTHING;
    return new StartedExecution(
        e.id(),
        e.status().wireName(),
        e.statusMessage(),
        e.templateId(),
        e.templateName(),
        e.templateVersion(),
        textOrObject(masking.parameters(parameters)),
        textOrObject(masking.value(outputs)),
        e.mode(),
        e.loopMode(),
        e.safetyCheck(),
        e.ramRole(),
        e.executedBy(),
        e.isParent(),
        e.parentId(),
        CurrentTask.of(e.currentTasks()),
        counters(e.counters()),
        e.description(),
        e.resourceGroupId(),
        tags,
        e.createdAt(),
        e.createdAt(),
        e.createdAt(),
        e.updatedAt(),
        e.endedAt());
  }

  static Map<String, Integer> counters(ObjectNode counters) {
    Map<String, Integer> numbers = new TreeMap<>();
    counters.properties().forEach(c -> numbers.put(c.getKey(), c.getValue().intValue()));
    return numbers;
  }

  private JsonNode textOrObject(JsonNode value) {
    return settings.objects() ? value : Json.string(Json.text(value));
  }
}
