package dev.ooslocal.engine;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.TemplateOutput;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Closes task runs before their time, and executions. */
final class Ending {
  private final ActionSteps steps;
  private final StoredValues stored;

  Ending(ActionSteps steps, StoredValues stored) {
    this.steps = steps;
    this.stored = stored;
  }

  /** Closes an open run and, when it loops, its items. */
  void close(ExecutionState state, TaskRun run, TaskStatus status, String message) {
    if (!run.status().isOpen()) {
      return;
    }
    for (TaskRun item : state.open()) {
      if (item.parentId().filter(run.id()::equals).isPresent()) {
        closeOne(state, item, TaskStatus.CANCELLED, message);
      }
    }
    closeOne(state, run, status, message);
  }

  void finish(ExecutionState state, ExecutionStatus status, String message) {
    state.open().forEach(run -> close(state, run, TaskStatus.CANCELLED, message));
    if (status == ExecutionStatus.CANCELLED) {
      state.firings().ifPresent(f -> f.running().forEach(id -> state.tell(id, cancelledBy(state))));
    }
    ExecutionStatus end = status;
    String says = message;
    ObjectNode outputs = Json.object();
    if (status == ExecutionStatus.SUCCESS) {
      try {
        outputs = outputs(state);
      } catch (EvaluationException wrong) {
        end = ExecutionStatus.FAILED;
        says = wrong.getMessage();
      }
    }
    state.finish(end, state.secrets().mask(says), outputs);
    tellParent(state, outputs);
  }

  private void closeOne(ExecutionState state, TaskRun run, TaskStatus status, String message) {
    steps.cancel(state, run);
    steps.close(state, run, status, message);
    state.log(run.id(), "The task " + run.label() + " was cancelled. " + message);
  }

  private ObjectNode outputs(ExecutionState state) {
    RunEnvironment environment = new RunEnvironment(state, null, stored);
    ObjectNode outputs = Json.object();
    for (TemplateOutput output : state.program().outputs()) {
      outputs.set(output.name(), typed(output, output.value().evaluate(environment)));
    }
    return outputs;
  }

  /**
   * A single value that a function gives for a list becomes its only element, a null too: published
   * templates take such outputs apart with {@code .[][]}. What a plain reference gives stays as it
   * is, so that an output which was never set stays null (chosen).
   */
  private static JsonNode typed(TemplateOutput output, JsonNode value) {
    boolean isSingle = output.type() == ValueType.LIST && !value.isArray();
    return isSingle && output.value().written().isObject() ? Json.array().add(value) : value;
  }

  private static Signal cancelledBy(ExecutionState state) {
    return new Signal.Cancel(state.facts().id());
  }

  private static void tellParent(ExecutionState state, ObjectNode outputs) {
    String parent = state.facts().parentId();
    String run = state.facts().parentRunId();
    if (parent != null && run != null) {
      state.tell(
          parent,
          new Signal.ChildEnded(
              state.facts().id(), run, state.status(), state.statusMessage(), outputs));
    }
  }
}
