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

  ChangeWriter(
      ExecutionRows rows,
      TaskRows tasks,
      LogRows log,
      Marks marks,
      Signals signals,
      Calls calls,
      WakeUps wakeUps) {
    this.rows = rows;
    this.tasks = tasks;
    this.log = log;
    this.marks = marks;
    this.signals = signals;
    this.calls = calls;
    this.wakeUps = wakeUps;
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
    wake(id, changes);
  }

  private void wake(String id, Changes changes) {
    if (changes.row().status().isFinal()) {
      wakeUps.forget(id);
      return;
    }
    wakeUps.later(id, changes.wakeUps().stream().distinct().toList());
    if (changes.more()) {
      wakeUps.now(id, "more" + changes.row().version());
    }
  }
}
