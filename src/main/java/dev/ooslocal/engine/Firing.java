package dev.ooslocal.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What happens when a trigger fires: a child of the same template, behind the trigger task. */
final class Firing {
  private final Children children;

  Firing(Children children) {
    this.children = children;
  }

  void fire(ExecutionState state, TaskRun trigger, JsonNode message) {
    Firings before = state.firings().orElse(Firings.NONE);
    try {
      String child =
          children.start(state, trigger, new ChildStart.Fired(state.parameters(), message));
      List<String> running = new ArrayList<>(before.running());
      running.add(child);
      state.fired(
          new Firings(
              state.now(), null, "", null, before.lastSuccessAt(), before.nextAt(), running));
      state.log(trigger.id(), "The task " + trigger.name() + " triggered execution " + child + ".");
    } catch (Children.ChildRefused refused) {
      state.log(
          trigger.id(),
          "The task " + trigger.name() + " could not trigger: " + refused.getMessage());
    }
  }

  void nextAt(ExecutionState state, @Nullable Instant next) {
    Firings f = state.firings().orElse(Firings.NONE);
    state.fired(
        new Firings(
            f.lastAt(),
            f.lastStatus(),
            f.lastMessage(),
            f.lastOutputs(),
            f.lastSuccessAt(),
            next,
            f.running()));
  }

  /** The parent waits again, whatever the child's result. */
  void ended(ExecutionState state, Signal.ChildEnded child) {
    Firings f = state.firings().orElse(Firings.NONE);
    state.fired(
        new Firings(
            f.lastAt(),
            child.status(),
            child.message(),
            child.outputs(),
            child.status() == ExecutionStatus.SUCCESS ? f.lastAt() : f.lastSuccessAt(),
            f.nextAt(),
            f.running().stream().filter(id -> !id.equals(child.childId())).toList()));
  }
}
