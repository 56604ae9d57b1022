package dev.ooslocal.engine;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Closes a loop whose items have ended: counts its errors and puts its aggregates together. */
final class LoopEnding {
  private final ExecutionStore store;

  LoopEnding(ExecutionStore store) {
    this.store = store;
  }

  void close(ExecutionState state, TaskRun run) {
    LoopProgress progress = run.loop().orElseThrow();
    if (progress.tooManyErrors()) {
      String message =
          "%d of %d loop items failed, more than MaxErrors allows (%d)."
              .formatted(progress.failed(), progress.total(), progress.maxErrors());
      run.close(TaskStatus.FAILED, state.runs().failure(run.id()).orElse(message), state.now());
      state.log(run.id(), "The task " + run.name() + " failed. " + message);
    } else if (progress.cancelled() > 0) {
      run.close(TaskStatus.CANCELLED, "A loop item was cancelled.", state.now());
      state.log(run.id(), "The task " + run.name() + " was cancelled.");
    } else {
      succeed(state, run);
    }
    state.touched(run);
  }

  private void succeed(ExecutionState state, TaskRun run) {
    Task task = state.program().tasks().get(run.task());
    try {
      run.succeed(Json.nothing(), false, aggregates(state, task, run), state.now());
      state.log(run.id(), "The task " + run.name() + " completed.");
    } catch (EvaluationException wrong) {
      run.close(TaskStatus.FAILED, state.secrets().mask(wrong.getMessage()), state.now());
      state.log(run.id(), "The task " + run.name() + " failed. " + wrong.getMessage());
    }
  }

  private ObjectNode aggregates(ExecutionState state, Task task, TaskRun run) {
    ObjectNode outputs = Json.object();
    Loop loop = task.loop();
    if (loop == null || loop.outputs().isEmpty()) {
      return outputs;
    }
    Map<Integer, ObjectNode> byItem = new HashMap<>(state.runs().itemOutputs(run.id()));
    if (byItem.size() < run.items().size()) {
      store.itemOutputs(run.id()).forEach(byItem::putIfAbsent);
    }
    for (Loop.Aggregate aggregate : loop.outputs()) {
      ArrayNode values = Json.array();
      for (int i = 0; i < run.items().size(); i++) {
        values.add(field(byItem.get(i), aggregate.field()));
      }
      outputs.set(
          aggregate.name(), aggregate.kind() == Loop.Aggregate.Kind.SUM ? sum(values) : values);
    }
    return outputs;
  }

  /** The field an aggregate names, in whatever case; a failed or skipped item has none. */
  private static JsonNode field(@Nullable ObjectNode outputs, String name) {
    if (outputs == null) {
      return Json.nothing();
    }
    JsonNode exact = outputs.get(name);
    if (exact != null) {
      return exact;
    }
    String wanted = name.toLowerCase(Locale.ROOT);
    return outputs.properties().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst()
        .<JsonNode>map(Map.Entry::getValue)
        .orElse(Json.nothing());
  }

  private static JsonNode sum(ArrayNode values) {
    BigDecimal total = BigDecimal.ZERO;
    for (JsonNode value : values) {
      if (!value.isNull()) {
        total = total.add(number(value));
      }
    }
    return Json.number(total);
  }

  private static BigDecimal number(JsonNode value) {
    return Values.numeric(value)
        .orElseThrow(
            () -> new EvaluationException("Fn::Sum adds numbers, not " + Json.text(value) + "."));
  }
}
