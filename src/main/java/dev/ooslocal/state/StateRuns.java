package dev.ooslocal.state;

import dev.ooslocal.inventory.DueCollections;
import dev.ooslocal.inventory.Inventory;
import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.platform.DueWork;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.state.store.RunRows;
import dev.ooslocal.state.store.StateRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies configurations when they are due. Of runs that were missed meanwhile only the newest is
 * made, for its time: each one replaces what the one before found.
 */
@Component
final class StateRuns implements DueCollections, DueWork {
  private final StateRows rows;
  private final RunRows history;
  private final Inventory inventory;
  private final VirtualClock clock;
  private final TransactionTemplate apart;
  private final Lock one = new ReentrantLock();

  StateRuns(
      StateRows rows,
      RunRows history,
      Inventory inventory,
      VirtualClock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.history = history;
    this.inventory = inventory;
    this.clock = clock;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public Optional<Instant> nextDue() {
    return rows.nextDue();
  }

  @Override
  public void catchUp() {
    if (rows.due(clock.instant()).isEmpty()) {
      return;
    }
    one.lock();
    try {
      apart.executeWithoutResult(
          _ -> {
            Instant now = clock.instant();
            rows.due(now).forEach(due -> run(due, now));
          });
    } finally {
      one.unlock();
    }
  }

  private void run(StateRows.Due due, Instant now) {
    StateConfiguration.Content content = due.configuration().content();
    Rate rate = Rate.of(content.schedule());
    boolean once = content.mode().equals(StateConfiguration.ONCE);
    Instant at = once ? due.at() : rate.last(due.at(), now);
    @Nullable Instant next = once ? null : at.plus(rate.every());
    if (!rows.claim(due, next)) {
      return;
    }
    history.insert(new StateRun(due.configuration().id(), at, applied(due, at)));
  }

  private List<StateRun.Held> applied(StateRows.Due due, Instant at) {
    StateConfiguration.Content content = due.configuration().content();
    List<InventoryType> types = Policy.read(content.parameters());
    List<StateRun.Held> held = new ArrayList<>();
    for (Targets.Filter filter : Targets.of(content.targets()).filters()) {
      String region = filter.region(due.region());
      inventory.machines(due.account(), region).stream()
          .filter(filter::finds)
          .forEach(
              machine ->
                  held.add(
                      StateRun.Held.of(
                          machine.id(),
                          inventory.collect(due.account(), region, machine, types, at))));
    }
    return held;
  }
}
