package dev.ooslocal.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What an action answers: how far it got and what should happen next. */
public sealed interface Progress {

  /**
   * It succeeded.
   *
   * @param result what its selectors read
   * @param next the task or {@code ACS::END} to go on with; null: as the task says
   */
  record Done(JsonNode result, @Nullable String next) implements Progress {
    public Done(JsonNode result) {
      this(result, null);
    }
  }

  /**
   * It failed.
   *
   * @param message why, for the task's StatusMessage
   */
  record Failed(String message) implements Progress {}

  /** It was refused by a person. */
  record Rejected(String message) implements Progress {}

  /**
   * It is to be asked again at a time.
   *
   * @param waits {@link Waits#POLL} or {@link Waits#TIME}
   * @param until when
   * @param message what it waits for, for the task's StatusMessage
   * @param memo what it wants to remember until then; null: nothing
   */
  record Pending(Waits waits, Instant until, String message, @Nullable JsonNode memo)
      implements Progress {}

  /**
   * It goes on when somebody, or an event, says so.
   *
   * @param waits {@link Waits#PERSON} or {@link Waits#EVENT}
   * @param until when it is to be polled all the same; null: never
   */
  record Awaiting(Waits waits, @Nullable Instant until, String message, @Nullable JsonNode memo)
      implements Progress {}

  /**
   * It is a trigger and fires: a child execution of the same template runs behind it, while it
   * awaits the next event.
   *
   * @param event the message the child sees as the trigger's result
   * @param until when it is to be polled next; null: never
   */
  record Fired(JsonNode event, @Nullable Instant until, String message, @Nullable JsonNode memo)
      implements Progress {}

  /** It runs as a child execution, whose outputs are its result. */
  record Child(ChildStart start) implements Progress {}

  /** It is a loop with a body, and this is one round: its tasks run as a child execution. */
  record Round() implements Progress {}

  /**
   * It makes a call that leaves the process; the answer comes to {@link Action#answered}.
   *
   * @param kind the {@link OutgoingCalls} that makes it
   * @param request what that needs to know
   */
  record Call(String kind, JsonNode request, @Nullable JsonNode memo) implements Progress {}
}
