package dev.ooslocal.engine;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * At the end of an activation says whether an execution is Running or Waiting: Waiting when every
 * open task waits for a time, an event or a person; and tells the parent when that changes. The
 * task of a loop shows what its items do, so that tasks and execution never contradict each other.
 */
final class Settling {
  private Settling() {}

  static void settle(ExecutionState state, ExecutionStatus before) {
    ExecutionStatus now = state.status();
    if (now == ExecutionStatus.RUNNING || now == ExecutionStatus.WAITING) {
      settleLoops(state);
      boolean waits = !state.isHalfWay() && waits(state);
      state.move(waits ? ExecutionStatus.WAITING : ExecutionStatus.RUNNING);
      if (waits && state.hold() == Hold.NONE) {
        idle(state).map(TaskRun::message).ifPresent(state::says);
      }
      tellParent(state, before);
    }
  }

  private static void settleLoops(ExecutionState state) {
    Collection<TaskRun> open = state.open();
    for (TaskRun loop : open) {
      if (loop.waits() == Waits.ITEMS) {
        List<TaskRun> items = itemsOf(loop, open);
        boolean wait = !state.isHalfWay() && items.stream().allMatch(i -> i.waits().isIdle());
        if (!items.isEmpty() && loop.follows(wait, items.getFirst().message(), state.now())) {
          state.touched(loop);
        }
      }
    }
  }

  private static List<TaskRun> itemsOf(TaskRun loop, Collection<TaskRun> open) {
    return open.stream().filter(i -> i.parentId().filter(loop.id()::equals).isPresent()).toList();
  }

  private static boolean waits(ExecutionState state) {
    if (state.hold() != Hold.NONE) {
      return true;
    }
    if (state.firings().filter(f -> !f.running().isEmpty()).isPresent()) {
      return false;
    }
    Collection<TaskRun> open = state.open();
    return !open.isEmpty()
        && open.stream().allMatch(run -> run.waits().isIdle() || isLoopOfOpenItems(run, open));
  }

  /** A loop is as busy as its items. */
  private static boolean isLoopOfOpenItems(TaskRun run, Collection<TaskRun> open) {
    return run.waits() == Waits.ITEMS && !itemsOf(run, open).isEmpty();
  }

  private static Optional<TaskRun> idle(ExecutionState state) {
    return state.open().stream().filter(run -> run.waits().isIdle()).findFirst();
  }

  private static void tellParent(ExecutionState state, ExecutionStatus before) {
    boolean waited = before == ExecutionStatus.WAITING;
    boolean waits = state.status() == ExecutionStatus.WAITING;
    String parent = state.facts().parentId();
    String run = state.facts().parentRunId();
    if (waited != waits && parent != null && run != null) {
      state.tell(parent, new Signal.ChildMoved(state.facts().id(), run, waits));
    }
  }
}
