package dev.ooslocal.engine;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One run of a task, or of one item of its loop, during an activation. Its state changes only by
 * the verbs below, each of which checks the state it leaves.
 */
public final class TaskRun {
  private final TaskRow born;
  private TaskStatus status;
  private Waits waits;
  private String message;
  private @Nullable JsonNode properties;
  private @Nullable ObjectNode outputs;
  private @Nullable JsonNode result;
  private @Nullable JsonNode memo;
  private @Nullable Instant dueAt;
  private int attempt;
  private @Nullable String next;
  private @Nullable String childId;
  private @Nullable ObjectNode extra;
  private @Nullable LoopProgress loop;
  private List<JsonNode> items;
  private Instant updatedAt;
  private @Nullable Instant endedAt;

  private TaskRun(TaskRow row) {
    born = row;
    status = row.status();
    waits = row.waits();
    message = row.message();
    properties = row.properties();
    outputs = row.outputs();
    result = row.result();
    memo = row.memo();
    dueAt = row.dueAt();
    attempt = row.attempt();
    next = row.next();
    childId = row.childId();
    extra = row.extra();
    loop = row.loop();
    items = row.items();
    updatedAt = row.updatedAt();
    endedAt = row.endedAt();
  }

  static TaskRun of(TaskRow row) {
    return new TaskRun(row);
  }

  /** Whether it waits for another time than when it was loaded. */
  boolean hasNewTime() {
    return status.isOpen() && dueAt != null && !dueAt.equals(born.dueAt());
  }

  /** The id of the wake-up that was to come later, if it waits for that no more. */
  Optional<String> lostWakeUp(Instant now) {
    Instant was = born.dueAt();
    return was != null && was.isAfter(now) && !was.equals(dueAt)
        ? Optional.of(cause(was, born.attempt()))
        : Optional.empty();
  }

  /** The id of the wake-up at the time it waits for. */
  String cause() {
    return cause(dueAt().orElseThrow(), attempt);
  }

  private String cause(Instant at, int attemptThen) {
    return id() + "#" + attemptThen + "@" + at.toEpochMilli();
  }

  /** The run as it is to be stored. */
  TaskRow row() {
    return new TaskRow(
        born.id(),
        born.number(),
        born.task(),
        born.name(),
        born.action(),
        born.parentId(),
        born.item(),
        born.itemIndex(),
        born.batch(),
        status,
        waits,
        message,
        properties,
        outputs,
        result,
        memo,
        dueAt,
        attempt,
        next,
        childId,
        extra,
        loop,
        items,
        born.createdAt(),
        updatedAt,
        endedAt);
  }

  public String id() {
    return born.id();
  }

  public int task() {
    return born.task();
  }

  public String name() {
    return born.name();
  }

  public String action() {
    return born.action();
  }

  public Optional<String> parentId() {
    return Optional.ofNullable(born.parentId());
  }

  public @Nullable JsonNode item() {
    return born.item();
  }

  public int itemIndex() {
    return born.itemIndex();
  }

  /** Its name, with the loop item it stands for, as log lines have it. */
  String label() {
    JsonNode item = born.item();
    if (item == null) {
      return born.name();
    }
    return born.name() + " (loop item " + (item.isString() ? item.asString() : item) + ")";
  }

  public TaskStatus status() {
    return status;
  }

  public Waits waits() {
    return waits;
  }

  public String message() {
    return message;
  }

  public int attempt() {
    return attempt;
  }

  public JsonNode memo() {
    return memo == null ? Json.nothing() : memo;
  }

  public JsonNode properties() {
    return properties == null ? Json.object() : properties;
  }

  public boolean isEvaluated() {
    return properties != null;
  }

  /** Of a loop: the properties its items are to use instead of the template's; null: none. */
  @Nullable ObjectNode instead() {
    return properties instanceof ObjectNode given ? given : null;
  }

  public Optional<ObjectNode> outputs() {
    return Optional.ofNullable(outputs);
  }

  public JsonNode result() {
    return result == null ? Json.nothing() : result;
  }

  public Optional<LoopProgress> loop() {
    return Optional.ofNullable(loop);
  }

  public List<JsonNode> items() {
    return items;
  }

  public Optional<String> next() {
    return Optional.ofNullable(next);
  }

  public Optional<String> childId() {
    return Optional.ofNullable(childId);
  }

  public Optional<Instant> dueAt() {
    return Optional.ofNullable(dueAt);
  }

  public boolean isDue(Instant now) {
    return status.isOpen() && dueAt != null && !dueAt.isAfter(now);
  }

  void evaluated(JsonNode values) {
    properties = values;
  }

  /** Becomes the parent of a loop's items. */
  void loops(List<JsonNode> loopItems, LoopProgress progress) {
    items = List.copyOf(loopItems);
    loop = progress;
    waits = Waits.ITEMS;
  }

  void loopMoved(LoopProgress progress, Instant at) {
    loop = progress;
    become(progress.paused() ? TaskStatus.WAITING : TaskStatus.RUNNING, at);
    waits = progress.paused() ? Waits.BATCH : Waits.ITEMS;
  }

  /**
   * Of a loop: waits when its items do, and says what the first of them waits for. Tells whether
   * that is new.
   */
  boolean follows(boolean itemsWait, String why, Instant at) {
    TaskStatus like = itemsWait ? TaskStatus.WAITING : TaskStatus.RUNNING;
    if (status == like) {
      return false;
    }
    become(like, at);
    message = itemsWait ? why : "";
    return true;
  }

  /** Waits for something; idle waits show as Waiting. */
  void park(
      Waits what, @Nullable Instant until, String why, @Nullable JsonNode remember, Instant at) {
    become(what.isIdle() ? TaskStatus.WAITING : TaskStatus.RUNNING, at);
    waits = what;
    dueAt = until;
    message = why;
    memo = remember;
  }

  void startedChild(String id, Instant at) {
    childId = id;
    park(Waits.CHILD, null, message, memo, at);
  }

  void succeed(JsonNode theResult, boolean keepsResult, ObjectNode theOutputs, Instant at) {
    close(TaskStatus.SUCCESS, message, at);
    outputs = theOutputs;
    result = keepsResult ? theResult : null;
  }

  /** Is passed over, yet has outputs: the trigger of an execution that a trigger fired. */
  void skip(JsonNode theResult, ObjectNode theOutputs, Instant at) {
    close(TaskStatus.SKIPPED, message, at);
    outputs = theOutputs;
    result = theResult;
  }

  void says(String text) {
    message = text;
  }

  void goesTo(@Nullable String target) {
    next = target;
  }

  void close(TaskStatus end, String why, Instant at) {
    become(end, at);
    waits = Waits.NONE;
    dueAt = null;
    message = why;
    memo = null;
    endedAt = at;
  }

  /** Its action is asked once more. */
  void asksAgain() {
    attempt++;
  }

  /** Starts over after a failure. */
  void reopen(Instant at) {
    become(TaskStatus.RUNNING, at);
    endedAt = null;
    message = "";
    childId = null;
  }

  /** Starts its action once more, or for the first time after a confirmation. */
  void resume(Instant at) {
    become(TaskStatus.RUNNING, at);
    waits = Waits.NONE;
    dueAt = null;
  }

  void note(String key, String value) {
    ObjectNode data = extra == null ? Json.object() : extra.deepCopy();
    data.put(key, value);
    extra = data;
  }

  private void become(TaskStatus other, Instant at) {
    if (status != other && !status.canBecome(other)) {
      throw new IllegalStateException(
          "task run " + id() + " is " + status + ", not to be " + other);
    }
    status = other;
    updatedAt = at;
  }
}
