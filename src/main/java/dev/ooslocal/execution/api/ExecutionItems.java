package dev.ooslocal.execution.api;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Firings;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.Masking;
import dev.ooslocal.execution.Masks;
import dev.ooslocal.execution.ResponseSettings;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.Tags;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Executions as lists show them. */
@Component
class ExecutionItems {
  private final Tags tags;
  private final ResponseSettings settings;
  private final Masks masks;

  ExecutionItems(Tags tags, ResponseSettings settings, Masks masks) {
    this.tags = tags;
    this.settings = settings;
    this.masks = masks;
  }

  List<ExecutionItem> of(Caller caller, List<Execution> executions) {
    Map<String, Map<String, String>> labels =
        executions.isEmpty()
            ? Map.of()
            : tags.of(
                caller.account(),
                caller.region(),
                Executions.TAGGED_AS,
                executions.stream().map(Execution::id).toList());
    Function<Execution, Masking> masking = masks.of(executions);
    return executions.stream()
        .map(
            e ->
                item(
                    e,
                    labels.getOrDefault(e.id(), Map.of()),
                    masking.apply(e),
                    e.firings().orElse(null)))
        .toList();
  }

  private ExecutionItem item(
      Execution e, Map<String, String> labels, Masking masking, @Nullable Firings firings) {
    return new ExecutionItem(
        e.id(),
        e.accountId(),
        e.status().wireName(),
        masking.text(e.statusMessage()),
        e.status() == ExecutionStatus.FAILED ? masking.text(e.statusMessage()) : "",
        e.waitingStatus(),
        e.templateId(),
        e.templateName(),
        e.templateVersion(),
        e.category(),
        masking.parameters(shown(e)),
        Json.text(masking.value(e.outputs())),
        e.mode(),
        e.safetyCheck(),
        e.ramRole(),
        e.executedBy(),
        e.isParent(),
        orEmpty(e.parentId()),
        CurrentTask.of(e.currentTasks()),
        StartedExecutions.counters(e.counters()),
        resourceStatus(e.counters()),
        masking.text(orEmpty(e.targets())),
        orEmpty(e.description()),
        orEmpty(e.resourceGroupId()),
        labels,
        firings == null ? null : firings.lastAt(),
        firings == null ? null : status(e, firings),
        firings == null ? null : masking.text(firings.lastMessage()),
        firings == null ? null : outputs(masking, firings.lastOutputs()),
        firings == null ? null : firings.lastSuccessAt(),
        firings == null ? null : firings.nextAt(),
        e.createdAt(),
        e.createdAt(),
        e.createdAt(),
        e.updatedAt(),
        e.endedAt());
  }

  private ObjectNode shown(Execution e) {
    return switch (settings.parameters()) {
      case EFFECTIVE -> e.parameters();
      case GIVEN -> e.given();
    };
  }

  /**
   * A child that a trigger fired and of whose end it has not heard is Running; with the parent it
   * was cancelled.
   */
  private static @Nullable String status(Execution e, Firings firings) {
    ExecutionStatus last = firings.lastStatus();
    if (last != null) {
      return last.wireName();
    }
    ExecutionStatus unheard =
        e.status() == ExecutionStatus.CANCELLED
            ? ExecutionStatus.CANCELLED
            : ExecutionStatus.RUNNING;
    return firings.lastAt() == null ? null : unheard.wireName();
  }

  private static @Nullable String outputs(Masking masking, @Nullable ObjectNode outputs) {
    return outputs == null ? null : Json.text(masking.value(outputs));
  }

  private static String resourceStatus(ObjectNode counters) {
    ObjectNode ends = Json.object();
    for (String end : List.of("Success", "Failed")) {
      if (counters.path(end).asInt() > 0) {
        ends.set(end, counters.get(end));
      }
    }
    return Json.text(ends);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
