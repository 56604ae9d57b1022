package dev.ooslocal.engine;

import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import java.util.List;

/** What an activation can do to a state, for tests of the store that keeps it. */
public final class StateWords {
  private StateWords() {}

  /** A program of two tasks. */
  public static Program program() {
    return ProgramBuilder.aProgram().task("one", "").task("two", "").build();
  }

  public static void says(ExecutionState state, String message) {
    state.move(ExecutionStatus.RUNNING);
    state.says(message);
    state.log("", message);
  }

  /** Begins a run, of the given item of the loop when there is one. */
  public static TaskRun begin(ExecutionState state, List<TaskRun> loop, int item) {
    return loop.isEmpty()
        ? state.begin(0, null, null, -1, 0)
        : state.begin(0, loop.getFirst(), Json.string("item " + item), item, 1);
  }

  /** Acts on the oldest signals; their kinds in order. */
  public static List<String> consume(ExecutionState state) {
    List<PendingSignal> pending = List.copyOf(state.signals());
    pending.forEach(state::consume);
    return pending.stream().map(p -> ((Signal.Cancel) p.signal()).by()).toList();
  }

  public static void call(ExecutionState state, TaskRun run) {
    state.call(run, "http", Json.object().put("url", "http://example.com/ä"));
  }

  public static void tell(ExecutionState state, String executionId) {
    state.tell(executionId, new Signal.Cancel("outbox"));
  }

  public static void finish(ExecutionState state) {
    state.finish(ExecutionStatus.CANCELLED, "over", Json.object().put("out", 1));
  }
}
