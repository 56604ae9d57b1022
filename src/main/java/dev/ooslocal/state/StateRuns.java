package dev.ooslocal.state;

import dev.ooslocal.inventory.DueCollections;
import dev.ooslocal.inventory.InspectedMachine;
import dev.ooslocal.inventory.Inventory;
import dev.ooslocal.platform.DueWork;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.state.store.AppliedRows;
import dev.ooslocal.state.store.RunRows;
import dev.ooslocal.state.store.StateRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final AppliedRows applied;
  private final Inventory inventory;
  private final StateTemplates templates;
  private final Enforcement enforcement;
  private final VirtualClock clock;
  private final TransactionTemplate apart;
  private final Lock one = new ReentrantLock();

  StateRuns(
      StateRows rows,
      RunRows history,
      AppliedRows applied,
      Inventory inventory,
      StateTemplates templates,
      Enforcement enforcement,
      VirtualClock clock,
      PlatformTransactionManager transactions) {
    this.rows = rows;
    this.history = history;
    this.applied = applied;
    this.inventory = inventory;
    this.templates = templates;
    this.enforcement = enforcement;
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
    StateConfiguration configuration = due.configuration();
    Set<String> applied = this.applied.of(configuration.id());
    List<StateRun.Held> held = new ArrayList<>();
    for (Targets.Filter filter : Targets.of(configuration.content().targets()).filters()) {
      String region = filter.region(due.region());
      for (InspectedMachine machine : inventory.machines(due.account(), region)) {
        if (filter.finds(machine)) {
          String mode = mode(configuration.content().mode(), applied.contains(machine.id()));
          Enforcement.Order order = new Enforcement.Order(due.account(), region, mode, at);
          StateRun.Held one = held(machine, due, order);
          if (order.applies() && one.outcome().equals("Compliant") && applied.add(machine.id())) {
            this.applied.applied(configuration.id(), machine.id(), at);
          }
          held.add(one);
        }
      }
    }
    return held;
  }

  /** Until a configuration has been applied well to an instance, every mode applies it. */
  private static String mode(String configured, boolean applied) {
    return switch (configured) {
      case "ApplyAndAutoCorrect" -> Enforcement.Order.APPLY;
      case "ApplyAndMonitor" -> applied ? Enforcement.Order.MONITOR : Enforcement.Order.APPLY;
      default -> applied ? "Skip" : Enforcement.Order.APPLY;
    };
  }

  private StateRun.Held held(InspectedMachine machine, StateRows.Due due, Enforcement.Order order) {
    if (!machine.running()) {
      return skipped(machine, order, "the instance does not run");
    }
    if (order.mode().equals("Skip")) {
      return skipped(machine, order, "it has been applied");
    }
    try {
      return enforcement.on(
          machine, templates.plan(due.account(), due.region(), due.configuration()), order);
    } catch (ApiException unusable) {
      return new StateRun.Held(
          machine.id(), order.mode(), "Failed", String.valueOf(unusable.getMessage()), List.of());
    }
  }

  private static StateRun.Held skipped(
      InspectedMachine machine, Enforcement.Order order, String why) {
    return new StateRun.Held(machine.id(), order.mode(), "Skipped", why, List.of());
  }
}
