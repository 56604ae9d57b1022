package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.Life.Step;
import dev.ooslocal.cloud.simulated.Records;
import dev.ooslocal.cloud.simulated.Resource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The kinds of ECS resources and how their states pass. The durations are chosen. */
final class EcsKinds {
  static final String PENDING = "Pending";
  static final String STARTING = "Starting";
  static final String RUNNING = "Running";
  static final String STOPPING = "Stopping";
  static final String STOPPED = "Stopped";
  static final String AVAILABLE = "Available";
  static final String IN_USE = "In_use";
  static final String CREATING = "Creating";
  static final String PROGRESSING = "progressing";
  static final String ACCOMPLISHED = "accomplished";
  static final String FINISHED = "Finished";

  /** Of an invocation that this machine really runs somewhere; shown as Running. */
  static final String EXECUTING = "Executing";

  private static final Duration SHORT = Duration.ofSeconds(5);
  private static final Duration LONG = Duration.ofSeconds(10);
  private static final Duration COPYING = Duration.ofSeconds(30);
  private static final Duration COMMAND = Duration.ofSeconds(1);

  static final Kind INSTANCE =
      new Kind(
          "ecs.instance",
          new Life(
              Map.of(
                  PENDING, new Step(STARTING, SHORT),
                  STARTING, new Step(RUNNING, LONG),
                  STOPPING, new Step(STOPPED, LONG))));

  static final Kind DISK =
      new Kind(
          "ecs.disk",
          new Life(
              Map.of(
                  CREATING,
                  new Step(AVAILABLE, SHORT),
                  "Attaching",
                  new Step(IN_USE, SHORT),
                  "Detaching",
                  new Step(AVAILABLE, SHORT),
                  "ReIniting",
                  new Step(IN_USE, LONG))));

  static final Kind SNAPSHOT =
      new Kind("ecs.snapshot", new Life(Map.of(PROGRESSING, new Step(ACCOMPLISHED, COPYING))));

  static final Kind IMAGE =
      new Kind("ecs.image", new Life(Map.of(CREATING, new Step(AVAILABLE, COPYING))));

  static final Kind COMMAND_TEXT = new Kind("ecs.command", Life.STILL);

  /** A command that was run without being kept: a record that nobody finds. */
  static final Kind PASSING_COMMAND = new Kind("ecs.passingcommand", Life.STILL);

  static final Kind INVOCATION =
      new Kind(
          "ecs.invocation",
          new Life(
              Map.of(
                  RUNNING,
                  new Step(FINISHED, COMMAND),
                  FINISHED,
                  new Step(Life.GONE, Records.AGE))));

  static final Kind VPC =
      new Kind("vpc.vpc", new Life(Map.of(PENDING, new Step(AVAILABLE, SHORT))));
  static final Kind VSWITCH =
      new Kind("vpc.vswitch", new Life(Map.of(PENDING, new Step(AVAILABLE, SHORT))));
  static final Kind SECURITY_GROUP = new Kind("ecs.securitygroup", Life.STILL);

  static final Kind NETWORK_INTERFACE =
      new Kind(
          "ecs.eni",
          new Life(
              Map.of(
                  CREATING,
                  new Step(AVAILABLE, SHORT),
                  "Attaching",
                  new Step("InUse", SHORT),
                  "Detaching",
                  new Step(AVAILABLE, SHORT))));

  static final List<Kind> ALL =
      List.of(
          INSTANCE,
          DISK,
          SNAPSHOT,
          IMAGE,
          COMMAND_TEXT,
          INVOCATION,
          VPC,
          VSWITCH,
          SECURITY_GROUP,
          NETWORK_INTERFACE);

  private EcsKinds() {}

  /** When a command is over whose end was known from the beginning. */
  static Instant scriptedEnd(Resource invocation) {
    return invocation.createdAt().plus(COMMAND);
  }
}
