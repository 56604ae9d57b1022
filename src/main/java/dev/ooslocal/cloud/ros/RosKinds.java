package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import dev.ooslocal.cloud.simulated.Life;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of Resource Orchestration. What a stack is by now is told by its events. */
@Component
final class RosKinds implements KnownKinds {
  static final Kind STACK = new Kind("ros.stack", Life.STILL);
  static final Kind CHANGE_SET = new Kind("ros.changeset", Life.STILL);

  @Override
  public Collection<Kind> kinds() {
    return List.of(STACK, CHANGE_SET);
  }
}
