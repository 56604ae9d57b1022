package dev.ooslocal.execution;

import dev.ooslocal.engine.Waits;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What one open task run waits for. */
record TaskWait(Execution execution, TaskExecution task, List<Waiting> inside) {
  /**
   * Its wait; empty when it can go on at once.
   *
   * @param inside what its items and children wait for
   */
  static Optional<Waiting> of(Execution execution, TaskExecution task, List<Waiting> inside) {
    return new TaskWait(execution, task, inside).wait(Waits.valueOf(task.waits()));
  }

  private Optional<Waiting> wait(Waits waits) {
    return switch (waits) {
      case NONE -> Optional.empty();
      case POLL, TIME -> Optional.ofNullable(task.dueAt()).map(this::time);
      case MOMENT, EVENT ->
          Optional.of(Optional.ofNullable(task.dueAt()).map(this::time).orElseGet(this::event));
      case PERSON, CONFIRMATION, BATCH -> Optional.of(person(approvers()));
      case CALL ->
          Optional.of(
              waiting(
                  Waiting.Kind.CALL,
                  null,
                  null,
                  "Waits for the answer of a call that has left this process.",
                  cancel()));
      case CHILD, WAITING_CHILD -> Optional.of(child());
      case ITEMS -> items();
    };
  }

  private Waiting time(Instant due) {
    return waiting(
        Waiting.Kind.TIME,
        due,
        null,
        "Goes on at %s. %s".formatted(due, task.message()).strip(),
        new Move.Advance(due));
  }

  private Waiting event() {
    String action = task.action().toLowerCase(Locale.ROOT);
    String type = action.contains("alarm") ? "Alarm" : action.contains("timer") ? "Timer" : "Event";
    return waiting(
        Waiting.Kind.EVENT,
        null,
        null,
        task.message(),
        new Move.Trigger(execution.regionId(), execution.id(), type));
  }

  private Waiting person(String who) {
    return waiting(
        Waiting.Kind.PERSON,
        null,
        who,
        task.message(),
        new Move.Notify(execution.regionId(), execution.id(), "Approve", task.id()));
  }

  /** Those an approval names; anybody otherwise. */
  private String approvers() {
    JsonNode properties = task.properties();
    JsonNode named = properties == null ? null : properties.get("Approvers");
    return named == null || !named.isArray() || named.isEmpty()
        ? "anybody"
        : StreamSupport.stream(named.spliterator(), false)
            .map(JsonNode::asString)
            .collect(Collectors.joining(", "));
  }

  private Waiting child() {
    String child = task.childId();
    Move move =
        inside.stream()
            .filter(wait -> wait.execution().id().equals(child))
            .map(Waiting::move)
            .findFirst()
            .orElseGet(this::cancel);
    return waiting(Waiting.Kind.CHILD, null, child, "Waits for its child execution.", move);
  }

  private Optional<Waiting> items() {
    return inside.stream()
        .filter(wait -> isItem(wait.task()))
        .map(
            item ->
                waiting(Waiting.Kind.CHILD, null, null, "Waits for its loop items.", item.move()))
        .findFirst();
  }

  private boolean isItem(@Nullable TaskExecution other) {
    return other != null && task.id().equals(other.parentId());
  }

  private Move cancel() {
    return new Move.Cancel(execution.regionId(), execution.id());
  }

  private Waiting waiting(
      Waiting.Kind kind, @Nullable Instant until, @Nullable String who, String says, Move move) {
    return new Waiting(execution, task, kind, until, who, says, move);
  }
}
