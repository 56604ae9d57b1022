package dev.ooslocal.inventory;

import dev.ooslocal.inventory.store.CaptureRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The face of this room: looking into instances. */
@Component
public class Inventory {
  private final InspectedMachines machines;
  private final CaptureRows rows;

  Inventory(InspectedMachines machines, CaptureRows rows) {
    this.machines = machines;
    this.rows = rows;
  }

  /** All instances of an account in a region, in the order of their ids. */
  public List<InspectedMachine> machines(String account, String region) {
    return machines.all(account, region);
  }

  /** Keeps files on an instance instead of those it had; in the caller's transaction. */
  public void keepFiles(String account, String region, InspectedMachine machine) {
    machines.keepFiles(account, region, machine.id(), machine.files());
  }

  /** Collects what an instance that runs has of these types. */
  public List<Collected> collect(
      String account,
      String region,
      InspectedMachine machine,
      Collection<Wanted> types,
      Instant at) {
    List<Collected> all = new ArrayList<>();
    for (Wanted wanted : types) {
      InventoryType type = wanted.type();
      Findings found = Inspection.of(machine, wanted);
      if (found.refused() != null) {
        all.add(new Collected(type, 0, false, found.refused()));
        continue;
      }
      Optional<Capture> before = rows.find(account, region, machine.id(), type);
      boolean changed = before.filter(last -> last.entries().equals(found.entries())).isEmpty();
      rows.write(account, region, new Capture(machine.id(), type, at, found.entries()));
      all.add(new Collected(type, found.entries().size(), changed, null));
    }
    return all;
  }

  /**
   * What one collection found.
   *
   * @param type what was looked for
   * @param entries how many there are
   * @param changed whether they are others than those of the collection before
   * @param refused why nothing was collected, and what was stays; null: it was
   */
  public record Collected(
      InventoryType type, int entries, boolean changed, @Nullable String refused) {}
}
