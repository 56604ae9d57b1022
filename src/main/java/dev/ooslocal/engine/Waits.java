package dev.ooslocal.engine;

/** What an open task run waits for. */
public enum Waits {
  /** Nothing: it can go on at once. */
  NONE(false),
  /** The time of its next poll. */
  POLL(false),
  /** The answer of a call that left the process. */
  CALL(false),
  /** Its child execution, which is at work. */
  CHILD(false),
  /** Its child execution, which itself waits. */
  WAITING_CHILD(true),
  /** The items of its loop. */
  ITEMS(false),
  /** An instant. */
  TIME(true),
  /** A person's word on an approval or a pause. */
  PERSON(true),
  /** A person's confirmation before a high-risk call. */
  CONFIRMATION(true),
  /** A person's word before the next batch of a loop. */
  BATCH(true),
  /** The one time of a trigger that fires once. */
  MOMENT(true),
  /** An event, an alarm or the next of many times. */
  EVENT(true);

  private final boolean idle;

  Waits(boolean idle) {
    this.idle = idle;
  }

  /** Whether a task that waits so makes its execution Waiting rather than Running. */
  public boolean isIdle() {
    return idle;
  }

  /**
   * Whether a clock that skips may jump to the end of it; it would never stand still for a timer.
   */
  public boolean pulls() {
    return this != EVENT;
  }

  /** Whether it is a trigger that waits to fire. */
  public boolean isTrigger() {
    return this == MOMENT || this == EVENT;
  }
}
