package dev.ooslocal.engine;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the decider wants done next. */
sealed interface Command {

  /** Leave Started or Queued. */
  record Run() implements Command {}

  /**
   * Begin a task.
   *
   * @param properties properties to use instead of the template's; null: the template's
   * @param note what a person remarked when asking for it; null: nothing
   */
  record Begin(int task, @Nullable ObjectNode properties, @Nullable String note)
      implements Command {}

  /** Begin the next item of a loop. */
  record BeginItem(TaskRun loop) implements Command {}

  /** Keep with a task run what a person remarked on it. */
  record Note(TaskRun run, String text) implements Command {}

  /** Start the action of a task run that was confirmed. */
  record Confirm(TaskRun run) implements Command {}

  /** Ask an action whose time has come. */
  record Poll(TaskRun run) implements Command {}

  /** Tell an action what a person said. */
  record Tell(TaskRun run, Signal.Notify word) implements Command {}

  /** Tell an action the outcome of its call. */
  record Answer(TaskRun run, JsonNode outcome) implements Command {}

  /** Give a task run the result of its child. */
  record TakeChild(TaskRun run, Signal.ChildEnded child) implements Command {}

  /** Note that a child has begun or ceased to wait. */
  record FollowChild(TaskRun run, boolean waiting) implements Command {}

  /** Start a child behind the trigger. */
  record Fire(TaskRun run, JsonNode message) implements Command {}

  /** Note that a child behind the trigger has ended. */
  record FiringEnded(TaskRun run, Signal.ChildEnded child) implements Command {}

  /** Close a task run as it stands. */
  record Close(TaskRun run, TaskStatus status, String message) implements Command {}

  /** Go to the next batch of a loop, or wait before it. */
  record NextBatch(TaskRun loop) implements Command {}

  /** Let a loop that waits before a batch go on. */
  record ResumeLoop(TaskRun loop) implements Command {}

  /** Put a loop's aggregates together and close it. */
  record CloseLoop(TaskRun loop) implements Command {}

  /** Begin a failed item of a loop once more. */
  record BeginAgain(TaskRun loop) implements Command {}

  /** Run a failed task again; of a loop, the failed items that are meant. */
  record Retry(TaskRun run, Signal.Notify word) implements Command {}

  /** Skip a failed task; of a loop, the failed items that are meant, if any are named. */
  record Skip(TaskRun run, Signal.Notify word) implements Command {}

  /**
   * Leave the closed current task run behind.
   *
   * @param task the index of the task to go on with
   * @param failure the message, when a critical failure is left behind; null otherwise
   */
  record GoTo(int task, @Nullable String failure) implements Command {}

  /** Stand still. */
  record Stand(Hold hold, String message) implements Command {}

  /** Take over new parameter values. */
  record TakeParameters(ObjectNode parameters) implements Command {}

  /** End. Open task runs are cancelled, children told. */
  record Finish(ExecutionStatus status, String message) implements Command {}

  /** A signal has been acted on. */
  record Consume(PendingSignal signal) implements Command {}
}
