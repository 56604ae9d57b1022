package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.Life.Step;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The kinds of Auto Scaling and how their states pass. The durations are chosen, but for that of a
 * lifecycle hook, which is its usual one: an instance waits ten minutes at most.
 */
@Component
final class EssKinds implements KnownKinds {
  static final String ACTIVE = "Active";
  static final String INACTIVE = "Inactive";
  static final String PENDING = "Pending";
  static final String PENDING_WAIT = "Pending:Wait";
  static final String IN_SERVICE = "InService";
  static final String PROTECTED = "Protected";
  static final String STANDBY = "Standby";
  static final String REMOVING = "Removing";
  static final String REMOVING_WAIT = "Removing:Wait";
  static final String IN_PROGRESS = "InProgress";
  static final String SUCCESSFUL = "Successful";

  private static final Duration HEARTBEAT = Duration.ofMinutes(10);
  private static final Duration JOINING = Duration.ofSeconds(20);
  private static final Duration SCALING = Duration.ofSeconds(30);

  static final Kind GROUP = new Kind("ess.group", Life.STILL);
  static final Kind CONFIGURATION = new Kind("ess.configuration", Life.STILL);
  static final Kind RULE = new Kind("ess.rule", Life.STILL);
  static final Kind HOOK = new Kind("ess.hook", Life.STILL);

  static final Kind ACTIVITY =
      new Kind("ess.activity", new Life(Map.of(IN_PROGRESS, new Step(SUCCESSFUL, SCALING))));

  static final Kind MEMBER =
      new Kind(
          "ess.member",
          new Life(
              Map.of(
                  PENDING_WAIT, new Step(PENDING, HEARTBEAT),
                  PENDING, new Step(IN_SERVICE, JOINING),
                  REMOVING_WAIT, new Step(REMOVING, HEARTBEAT),
                  REMOVING, new Step(Life.GONE, JOINING))));

  @Override
  public Collection<Kind> kinds() {
    return List.of(GROUP, CONFIGURATION, RULE, HOOK, ACTIVITY, MEMBER);
  }
}
