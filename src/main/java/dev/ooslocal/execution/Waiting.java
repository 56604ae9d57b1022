package dev.ooslocal.execution;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an execution, or an open task run of it, waits for.
 *
 * @param execution whose wait it is
 * @param task the task run; null when the execution as a whole waits
 * @param kind what it waits for
 * @param until when it goes on by itself; null: it does not, or nobody knows
 * @param who for whom it waits: users, an execution; null: for nobody in particular
 * @param says all that in a sentence
 * @param move the request that moves it
 */
public record Waiting(
    Execution execution,
    @Nullable TaskExecution task,
    Kind kind,
    @Nullable Instant until,
    @Nullable String who,
    String says,
    Move move) {

  /** The same without the secrets of its execution. */
  Waiting masked(Masking masking) {
    return new Waiting(execution, task, kind, until, who, masking.text(says), move);
  }

  /** What is waited for. */
  public enum Kind {
    TIME,
    PERSON,
    EVENT,
    CALL,
    CHILD,
    CAPACITY;

    public String wireName() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
