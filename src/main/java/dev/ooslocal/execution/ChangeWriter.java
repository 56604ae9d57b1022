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

  void write(ExecutionState state, Changes changes, List<TaskRow> runs) {
    String id = state.facts().id();
    rows.update(id, changes.row(), Digest.of(state, runs));
    tasks.insert(id, changes.begun());
    tasks.update(id, changes.changed());
    log.append(id, changes.row().version(), changes.log());
    signals.consumed(changes.consumed());
    marks.items(state.facts(), changes.begun());
    changes.outbox().forEach(o -> signals.append(o.executionId(), o.signal()));
    changes.calls().forEach(c -> calls.schedule(id, c, state.now()));
    if (changes.row().status().isFinal()) {
      ends.ended(state.facts());
    } else {
      wake(id, changes);
    }
  }

  private void wake(String id, Changes changes) {
    wakeUps.later(id, changes.wakeUps().stream().distinct().toList());
    if (changes.more()) {
      wakeUps.now(id, "more" + changes.row().version());
    }
  }
}
