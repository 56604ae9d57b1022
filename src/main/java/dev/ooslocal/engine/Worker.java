package dev.ooslocal.engine;

import java.util.List;
import java.util.function.LongSupplier;

/**
 * Does what the decider says until there is nothing to do but wait, or the activation has been long
 * enough: then it stops half-way, to be activated again at once, so that no lock is held for long.
 */
public final class Worker {
  private static final int MOST_COMMANDS = 200;
  private static final long LONGEST_NANOS = 50_000_000;

  private final Performer performer;
  private final LongSupplier nanos;

  /** One for accounts whose loops are as wide as they like. */
  public Worker(
      Actions actions,
      Children children,
      StoredValues stored,
      ExecutionStore store,
      LongSupplier nanos) {
    this(actions, children, stored, store, account -> 0, nanos);
  }

  public Worker(
      Actions actions,
      Children children,
      StoredValues stored,
      ExecutionStore store,
      LoopQuota loops,
      LongSupplier nanos) {
    this.nanos = nanos;
    performer = new Performer(actions, children, stored, store, loops);
  }

  /** Moves an execution on. */
  public void work(ExecutionState state) {
    ExecutionStatus before = state.status();
    long end = nanos.getAsLong() + LONGEST_NANOS;
    int done = 0;
    List<Command> next = Decider.decide(state);
    while (!next.isEmpty()) {
      next.forEach(command -> performer.perform(state, command));
      done += next.size();
      next = Decider.decide(state);
      if (!next.isEmpty() && (done >= MOST_COMMANDS || nanos.getAsLong() > end)) {
        state.stopHalfWay();
        break;
      }
    }
    Settling.settle(state, before);
  }

  /** Moves an execution on; an action that throws fails its task. */
  void workWithBug(ExecutionState state) {
    state.expectBug();
    work(state);
  }

  /** Fails an execution that a bug of ours has stopped, so that it does not hang for ever. */
  void giveUp(ExecutionState state) {
    if (!state.status().isFinal()) {
      performer.giveUp(state);
    }
  }
}
