package dev.ooslocal.inventory;

import dev.ooslocal.inventory.store.CaptureRows;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

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

  /**
   * Collects what an instance has of these types.
   *
   * @return what was found, with whether it is other than before; nothing of one that does not run
   */
  public List<Collected> collect(
      String account,
      String region,
      InspectedMachine machine,
      Collection<InventoryType> types,
      Instant at) {
    if (!machine.running()) {
      return List.of();
    }
    List<Collected> all = new ArrayList<>();
    for (InventoryType type : types) {
      List<ObjectNode> found = Inspection.of(machine, type);
      Optional<Capture> before = rows.find(account, region, machine.id(), type);
      boolean changed = before.filter(last -> last.entries().equals(found)).isEmpty();
      rows.write(account, region, new Capture(machine.id(), type, at, found));
      all.add(new Collected(type, found.size(), changed));
    }
    return all;
  }

  /**
   * What one collection found.
   *
   * @param type what was looked for
   * @param entries how many there are
   * @param changed whether they are others than those of the collection before
   */
  public record Collected(InventoryType type, int entries, boolean changed) {}
}
