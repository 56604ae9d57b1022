package dev.ooslocal.execution;

import dev.ooslocal.engine.Changes;
import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.TaskRow;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.storage.Commits;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Activates an execution for the first time in the very transaction that starts it. Its row is
 * written once, as it stands after that; one that has ended by then needs no wake-up, no lock and
 * no second transaction. Nobody else can know of it before the commit, so nobody is kept out.
 */
@Component
class FirstSteps {
  private final FirstWork work;
  private final ChangeWriter writer;
  private final StateCache cache;
  private final Bell bell;

  FirstSteps(FirstWork work, ChangeWriter writer, StateCache cache, Bell bell) {
    this.work = work;
    this.writer = writer;
    this.cache = cache;
    this.bell = bell;
  }

  /**
   * Takes the first steps and writes the execution, in the current transaction. False when it must
   * be activated apart; then nothing was done.
   *
   * @throws org.springframework.dao.ConcurrencyFailureException when the transaction is lost and is
   *     to be tried again
   */
  boolean take(Execution started, ExecutionFacts facts, Program program, ObjectNode parameters) {
    ExecutionState state =
        ExecutionState.fresh(facts, program, parameters, ExecutionStatus.STARTED);
    if (!work.does(started, state)) {
      return false;
    }
    Changes changes = state.changes();
    List<TaskRow> runs = state.rows();
    writer.writeFirst(started, state, changes, runs);
    if (!changes.row().status().isFinal()) {
      var snapshot = new StateCache.Snapshot(facts, program, changes.row(), runs);
      Commits.after(() -> cache.keep(facts.id(), snapshot));
    }
    Commits.after(bell::ring);
    return true;
  }
}
