package dev.ooslocal.execution;

import dev.ooslocal.engine.Changes;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionStore;
import dev.ooslocal.engine.Scope;
import dev.ooslocal.engine.TaskRow;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Times;
import dev.ooslocal.template.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Activations on rows. The lock on the execution's row, taken first and held to the end, puts the
 * activations of one execution in a line, over nodes too; nobody ever holds two of these locks. The
 * guards of wake-ups are taken away before the signals are read: what a guard announced is then
 * either read now, or comes with a guard of its own.
 */
@Component
class JdbcExecutionStore implements ExecutionStore {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcExecutionStore.class);
  private static final int REPEATS = 20;

  private final TransactionTemplate transaction;
  private final VirtualClock clock;
  private final Templates templates;
  private final StateCache cache;
  private final ExecutionRows rows;
  private final TaskRows tasks;
  private final Signals signals;
  private final WakeUps wakeUps;
  private final ChangeWriter writer;

  JdbcExecutionStore(
      PlatformTransactionManager transactions,
      VirtualClock clock,
      Templates templates,
      StateCache cache,
      ExecutionRows rows,
      TaskRows tasks,
      Signals signals,
      WakeUps wakeUps,
      ChangeWriter writer) {
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
    this.templates = templates;
    this.cache = cache;
    this.rows = rows;
    this.tasks = tasks;
    this.signals = signals;
    this.wakeUps = wakeUps;
    this.writer = writer;
  }

  @Override
  public void activate(String executionId, Consumer<ExecutionState> work) {
    for (int repeat = 1; ; repeat++) {
      try {
        activateOnce(executionId, work);
        return;
      } catch (CannotCreateTransactionException noConnection) {
        throw new Unavailable(noConnection);
      } catch (TransientDataAccessException contended) {
        cache.forget(executionId);
        if (repeat == REPEATS) {
          throw new Unavailable(contended);
        }
        LOG.debug("activation of {} is repeated", executionId, contended);
      }
    }
  }

  @Override
  public Map<Integer, ObjectNode> itemOutputs(String loopRunId) {
    return tasks.outputs(loopRunId);
  }

  @Override
  public List<TaskRow> failedItems(String loopRunId) {
    return tasks.failedItems(loopRunId);
  }

  private void activateOnce(String executionId, Consumer<ExecutionState> work) {
    clock.steady().lock();
    try {
      StateCache.Snapshot after =
          transaction.execute(status -> locked(executionId, work).orElse(null));
      if (after != null) {
        cache.keep(executionId, after);
      }
    } finally {
      clock.steady().unlock();
    }
  }

  private Optional<StateCache.Snapshot> locked(String executionId, Consumer<ExecutionState> work) {
    Optional<Long> version = rows.lock(executionId);
    if (version.isEmpty()) {
      wakeUps.forget(executionId);
      return Optional.empty();
    }
    wakeUps.served(executionId);
    ExecutionState state =
        cache
            .find(executionId, version.get())
            .orElseGet(() -> read(executionId))
            .state(signals.pending(executionId), Times.whole(clock.instant()));
    work.accept(state);
    if (state.isUntouched()) {
      return Optional.empty();
    }
    Changes changes = state.changes();
    List<TaskRow> runs = state.rows();
    writer.write(state, changes, runs);
    return Optional.of(
        new StateCache.Snapshot(state.facts(), state.program(), changes.row(), runs));
  }

  private StateCache.Snapshot read(String executionId) {
    ExecutionRows.Loaded loaded = rows.load(executionId);
    Program template = templates.program(loaded.hash(), loaded.text());
    Scope scope = loaded.facts().scope();
    return new StateCache.Snapshot(
        loaded.facts(),
        scope == null ? template : scope.in(template),
        loaded.row(),
        tasks.load(executionId));
  }
}
