package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Hold;
import dev.ooslocal.engine.LoopProgress;
import dev.ooslocal.engine.TaskRow;
import dev.ooslocal.engine.TaskRun;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/**
 * What lists show of an execution's task runs, written with the execution so that a list need not
 * read them.
 *
 * @param waitingStatus why it is Waiting, in a word (the words are chosen: Timer, Approve, Event,
 *     Child, BatchPause, Debug, FailurePause); empty otherwise
 * @param currentTasks JSON: the open top-level tasks
 * @param counters JSON: items of its loops that succeeded and failed, and all of them
 */
record Digest(String waitingStatus, String currentTasks, String counters) {
  static final Digest EMPTY = new Digest("", "[]", counters(0, 0, 0));

  static Digest of(ExecutionState state, List<TaskRow> rows) {
    if (state.open().isEmpty() && rows.stream().allMatch(r -> r.loop() == null)) {
      return new Digest(waitingStatus(state), "[]", EMPTY.counters);
    }
    return new Digest(waitingStatus(state), currentTasks(state), counters(rows));
  }

  private static String currentTasks(ExecutionState state) {
    ArrayNode tasks = Json.array();
    for (TaskRun run : state.open()) {
      if (run.parentId().isEmpty()) {
        tasks
            .addObject()
            .put("TaskExecutionId", run.id())
            .put("TaskName", run.name())
            .put("TaskAction", run.action());
      }
    }
    return Json.text(tasks);
  }

  private static String counters(List<TaskRow> rows) {
    int failed = 0;
    int success = 0;
    int total = 0;
    for (TaskRow row : rows) {
      LoopProgress loop = row.loop();
      if (loop != null) {
        failed += loop.failed();
        success += loop.succeeded();
        total += loop.total();
      }
    }
    return counters(failed, success, total);
  }

  private static String counters(int failed, int success, int total) {
    return "{\"Failed\":" + failed + ",\"Success\":" + success + ",\"Total\":" + total + "}";
  }

  private static String waitingStatus(ExecutionState state) {
    if (state.status() != ExecutionStatus.WAITING) {
      return "";
    }
    String held = of(state.hold());
    return held.isEmpty()
        ? state.open().stream().map(Digest::of).filter(w -> !w.isEmpty()).findFirst().orElse("")
        : held;
  }

  private static String of(Hold hold) {
    return switch (hold) {
      case NONE -> "";
      case STEP -> "Debug";
      case FAILURE -> "FailurePause";
    };
  }

  /** A trigger that has a time is a timer. */
  private static String of(TaskRun run) {
    return run.waits() == Waits.EVENT && run.dueAt().isPresent() ? of(Waits.TIME) : of(run.waits());
  }

  private static String of(Waits waits) {
    return switch (waits) {
      case NONE, POLL, CALL, CHILD, ITEMS -> "";
      case WAITING_CHILD -> "Child";
      case TIME, MOMENT -> "Timer";
      case PERSON, CONFIRMATION -> "Approve";
      case BATCH -> "BatchPause";
      case EVENT -> "Event";
    };
  }
}
