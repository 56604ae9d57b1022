package dev.ooslocal.engine;

import java.util.EnumSet;
import java.util.Set;

/** The states of a task run and the moves between them. */
public enum TaskStatus {
  RUNNING("Running"),
  WAITING("Waiting"),
  SUCCESS("Success"),
  FAILED("Failed"),
  CANCELLED("Cancelled"),
  SKIPPED("Skipped");

  private final String wireName;

  TaskStatus(String wireName) {
    this.wireName = wireName;
  }

  public String wireName() {
    return wireName;
  }

  public boolean isOpen() {
    return this == RUNNING || this == WAITING;
  }

  public boolean canBecome(TaskStatus other) {
    return next().contains(other);
  }

  /**
   * The states that may follow this one; only a failed task has a way back, by RetryTask or
   * SkipTask.
   */
  public Set<TaskStatus> next() {
    return switch (this) {
      case RUNNING -> EnumSet.of(WAITING, SUCCESS, FAILED, CANCELLED, SKIPPED);
      case WAITING -> EnumSet.of(RUNNING, SUCCESS, FAILED, CANCELLED, SKIPPED);
      case FAILED -> EnumSet.of(RUNNING, SKIPPED);
      case SUCCESS, CANCELLED, SKIPPED -> EnumSet.noneOf(TaskStatus.class);
    };
  }
}
