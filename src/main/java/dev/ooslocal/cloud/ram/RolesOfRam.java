package dev.ooslocal.cloud.ram;

import dev.ooslocal.account.CreatedRoles;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets executions assume roles that were created by calls of RAM. */
@Component
final class RolesOfRam implements CreatedRoles {
  private final Roles roles;
  private final VirtualClock clock;

  RolesOfRam(Roles roles, VirtualClock clock) {
    this.roles = roles;
    this.clock = clock;
  }

  @Override
  public Optional<List<String>> trusts(String account, String role) {
    ProductCall call =
        new ProductCall(account, RamKinds.EVERYWHERE, Json.object(), clock.instant());
    return roles.find(call, role).map(Roles.Role::trusts);
  }
}
