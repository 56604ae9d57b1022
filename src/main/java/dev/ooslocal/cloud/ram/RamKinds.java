package dev.ooslocal.cloud.ram;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import dev.ooslocal.cloud.simulated.Life;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of RAM that are made by more than the calls of RAM. */
@Component
final class RamKinds implements KnownKinds {
  /** The region of what is the same in all. */
  static final String EVERYWHERE = "global";

  static final Kind USER = new Kind("ram.user", Life.STILL);
  static final Kind KEY = new Kind("ram.key", Life.STILL);
  static final Kind ROLE = new Kind("ram.role", Life.STILL);

  static final Kind MEMBER = new Kind("ram.member", Life.STILL);
  static final Kind POLICY = new Kind("ram.policy", Life.STILL);
  static final Kind USER_POLICY = new Kind("ram.userpolicy", Life.STILL);
  static final Kind GROUP_POLICY = new Kind("ram.grouppolicy", Life.STILL);
  static final Kind ROLE_POLICY = new Kind("ram.rolepolicy", Life.STILL);

  @Override
  public Collection<Kind> kinds() {
    return List.of(USER, KEY, ROLE, MEMBER, POLICY, USER_POLICY, GROUP_POLICY, ROLE_POLICY);
  }
}
