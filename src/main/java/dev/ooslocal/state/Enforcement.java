package dev.ooslocal.state;

import dev.ooslocal.inventory.InspectedMachine;
import dev.ooslocal.inventory.Inventory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what a plan says on one instance, as the published agent of instances goes about it. */
@Component
final class Enforcement {
  private static final String COMPLIANT = "Compliant";
  private static final String NOT_COMPLIANT = "NotCompliant";
  private static final String FAILED = "Failed";

  private final Inventory inventory;
  private final FileHolder files;

  Enforcement(Inventory inventory, FileHolder files) {
    this.inventory = inventory;
    this.files = files;
  }

  /**
   * What is done, and where.
   *
   * @param account whose configuration it is
   * @param region where the instance is
   * @param mode Apply or Monitor
   * @param at for which time
   */
  record Order(String account, String region, String mode, Instant at) {
    static final String APPLY = "Apply";
    static final String MONITOR = "Monitor";

    boolean applies() {
      return mode.equals(APPLY);
    }
  }

  /** The first state that fails ends it; one that is only not as it should be does not. */
  StateRun.Held on(InspectedMachine machine, Plan plan, Order order) {
    List<StateRun.State> done = new ArrayList<>();
    InspectedMachine now = machine;
    String outcome = COMPLIANT;
    @Nullable String message = null;
    for (HeldState state : plan.states()) {
      switch (state) {
        case HeldState.Collection collection -> done.addAll(collected(now, collection, order));
        case HeldState.File file -> {
          FileHolder.Finding found = files.look(order.account(), file, now, order.at());
          done.add(told(file, found, order));
          if (found.failed() != null) {
            outcome = FAILED;
            message = file.path() + ": " + found.failed();
          } else if (found.differs() != null && order.applies()) {
            now = found.machine();
            inventory.keepFiles(order.account(), order.region(), now);
          } else if (found.differs() != null) {
            outcome = NOT_COMPLIANT;
            message = file.path() + " " + found.differs();
          }
        }
      }
      if (outcome.equals(FAILED)) {
        break;
      }
    }
    return new StateRun.Held(machine.id(), order.mode(), outcome, message, done);
  }

  private List<StateRun.State> collected(
      InspectedMachine machine, HeldState.Collection state, Order order) {
    return inventory
        .collect(order.account(), order.region(), machine, state.wanted(), order.at())
        .stream()
        .map(
            one ->
                new StateRun.State(one.type().wire(), one.entries(), one.changed(), one.refused()))
        .toList();
  }

  private static StateRun.State told(HeldState.File file, FileHolder.Finding found, Order order) {
    boolean changed = found.differs() != null && found.failed() == null && order.applies();
    boolean there = file.present() == (changed || found.differs() == null);
    @Nullable String what = found.failed() != null ? found.failed() : found.differs();
    return new StateRun.State(
        HeldState.File.TYPE,
        there ? 1 : 0,
        changed,
        what == null ? null : file.path() + " " + what);
  }
}
