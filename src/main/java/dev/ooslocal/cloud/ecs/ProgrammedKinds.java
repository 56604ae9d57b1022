package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** The kinds that the calls of this package work on. */
@Component
final class ProgrammedKinds implements KnownKinds {
  @Override
  public Collection<Kind> kinds() {
    return EcsKinds.ALL;
  }
}
