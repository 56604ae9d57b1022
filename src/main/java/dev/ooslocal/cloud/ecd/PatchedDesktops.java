package dev.ooslocal.cloud.ecd;

import dev.ooslocal.cloud.ecs.KnownPatches;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.patch.Machine;
import dev.ooslocal.patch.Machines;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The simulated desktops as patching sees them: all of them run Windows (chosen). */
@Component
final class PatchedDesktops implements Machines {
  private static final String SYSTEM = "windows";

  private final Desktops desktops;
  private final VirtualClock clock;

  PatchedDesktops(Desktops desktops, VirtualClock clock) {
    this.desktops = desktops;
    this.clock = clock;
  }

  @Override
  public List<Machine> all(String account, String region) {
    ProductCall call = new ProductCall(account, region, Json.object(), clock.instant());
    return desktops.all(call).stream()
        .map(
            desktop ->
                new Machine(
                    desktop.id(),
                    SYSTEM,
                    "Windows Server 2022",
                    KnownPatches.of(desktop.detail(), SYSTEM)))
        .toList();
  }
}
