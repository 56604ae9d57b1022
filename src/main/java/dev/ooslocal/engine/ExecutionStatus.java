package dev.ooslocal.engine;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The states of an execution and the moves between them. Nothing leaves a final state. */
public enum ExecutionStatus {
  STARTED("Started"),
  QUEUED("Queued"),
  RUNNING("Running"),
  WAITING("Waiting"),
  SUCCESS("Success"),
  FAILED("Failed"),
  CANCELLED("Cancelled");

  private final String wireName;

  ExecutionStatus(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  /**
   * The state of this wire name.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static ExecutionStatus of(String wireName) {
    return valueOf(wireName.toUpperCase(Locale.ROOT));
  }

  public boolean isFinal() {
    return next().isEmpty();
  }

  public boolean canBecome(ExecutionStatus other) {
    return next().contains(other);
  }

  /** The states that may follow this one. */
  public Set<ExecutionStatus> next() {
    return switch (this) {
      case STARTED -> EnumSet.of(QUEUED, RUNNING, CANCELLED);
      case QUEUED -> EnumSet.of(RUNNING, CANCELLED);
      case RUNNING -> EnumSet.of(WAITING, SUCCESS, FAILED, CANCELLED);
      case WAITING -> EnumSet.of(RUNNING, SUCCESS, FAILED, CANCELLED);
      case SUCCESS, FAILED, CANCELLED -> EnumSet.noneOf(ExecutionStatus.class);
    };
  }
}
