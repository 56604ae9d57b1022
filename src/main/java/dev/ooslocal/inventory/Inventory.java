package dev.ooslocal.inventory;

import dev.ooslocal.inventory.store.CaptureRows;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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

  /** Collects what an instance has of these types; nothing of one that does not run. */
  public void collect(
      String account,
      String region,
      InspectedMachine machine,
      Collection<InventoryType> types,
      Instant at) {
    if (machine.running()) {
      types.forEach(
          type ->
              rows.write(
                  account,
                  region,
                  new Capture(machine.id(), type, at, Inspection.of(machine, type))));
    }
  }
}
