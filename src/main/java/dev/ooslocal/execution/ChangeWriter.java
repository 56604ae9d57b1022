package dev.ooslocal.execution;

import dev.ooslocal.engine.Changes;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.TaskRow;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what an activation changed, in batches, in its transaction. */
@Component
class ChangeWriter {
  private final ExecutionRows rows;
  private final TaskRows tasks;
  private final LogRows log;
  private final Marks marks;
  private final Signals signals;
  private final Calls calls;
  private final WakeUps wakeUps;
  private final Ends ends;

  ChangeWriter(
      ExecutionRows rows,
      TaskRows tasks,
      LogRows log,
      Marks marks,
      Signals signals,
      Calls calls,
      WakeUps wakeUps,
      Ends ends) {
    this.rows = rows;
    this.tasks = tasks;
    this.log = log;
    this.marks = marks;
    this.signals = signals;
    this.calls = calls;
    this.wakeUps = wakeUps;
    this.ends = ends;
  }

  /** What an activation changed. */
  void write(ExecutionState state, Changes changes, List<TaskRow> runs) {
    rows.update(state.facts().id(), changes.row(), Digest.of(state, runs));
    writeRest(state, changes);
    if (changes.row().status().isFinal()) {
      ends.ended(state.facts());
    }
  }

  /** An execution with what its first activation changed; it has no wake-ups yet to take away. */
  void writeFirst(Execution started, ExecutionState state, Changes changes, List<TaskRow> runs) {
    rows.insert(state.facts(), started, changes.row(), Digest.of(state, runs));
    writeRest(state, changes);
    if (changes.row().status().isFinal() && changes.calls().isEmpty()) {
      ends.endedAtOnce(state.facts());
    } else if (changes.row().status().isFinal()) {
      ends.ended(state.facts());
    }
  }

  private void writeRest(ExecutionState state, Changes changes) {
    String id = state.facts().id();
    tasks.insert(id, changes.begun());
    tasks.update(id, changes.changed());
    log.append(id, changes.row().version(), changes.log());
    signals.consumed(changes.consumed());
    marks.items(state.facts(), changes.begun());
    changes.outbox().forEach(o -> signals.append(o.executionId(), o.signal()));
    changes.calls().forEach(c -> calls.schedule(id, c, state.now()));
    if (!changes.row().status().isFinal()) {
      wake(id, changes);
    }
  }

  private void wake(String id, Changes changes) {
    wakeUps.drop(id, changes.dropped());
    wakeUps.later(id, changes.wakeUps().stream().distinct().toList());
    if (changes.more()) {
      wakeUps.now(id, "more" + changes.row().version());
    }
  }
}
