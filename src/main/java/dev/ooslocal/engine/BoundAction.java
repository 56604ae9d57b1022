package dev.ooslocal.engine;

import tools.jackson.databind.JsonNode;

/** An action together with the reader of its properties. */
final class BoundAction<P extends Record> {
  private final Action<P> action;
  private final PropertyReader reader;

  BoundAction(Action<P> action, PropertyReader reader) {
    this.action = action;
    this.reader = reader;
  }

  String name() {
    return action.name();
  }

  boolean isHighRisk(TaskRun run) {
    return action.isHighRisk(properties(run));
  }

  Progress start(Invocation task, TaskRun run) {
    return action.start(task, properties(run));
  }

  Progress poll(Invocation task, TaskRun run) {
    return action.poll(task, properties(run));
  }

  Progress notified(Invocation task, TaskRun run, Signal.Notify word) {
    return action.notified(task, properties(run), word);
  }

  Progress answered(Invocation task, TaskRun run, JsonNode outcome) {
    return action.answered(task, properties(run), outcome);
  }

  JsonNode heard(TaskRun run, JsonNode message) {
    return action.heard(properties(run), message);
  }

  void cancel(Invocation task, TaskRun run) {
    action.cancel(task, properties(run));
  }

  private P properties(TaskRun run) {
    return reader.read(action.properties(), run.properties());
  }
}
