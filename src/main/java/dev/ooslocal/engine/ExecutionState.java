package dev.ooslocal.engine;

import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An execution during one activation: what was loaded and what has changed since. The store makes
 * it, the worker changes it, the decider reads it.
 */
public final class ExecutionState implements ExecutionView {
  private final ExecutionFacts facts;
  private final Program program;
  private final Instant now;
  private final List<PendingSignal> signals;
  private final TaskRuns runs = new TaskRuns();
  private final List<LogLine> log = new ArrayList<>();
  private final List<Long> consumed = new ArrayList<>();
  private final List<Changes.OutgoingAttempt> calls = new ArrayList<>();
  private final List<Changes.Outgoing> outbox = new ArrayList<>();
  private final List<ExecutionStatus> path = new ArrayList<>();
  private final long version;
  private ExecutionStatus status;
  private String statusMessage;
  private Hold hold;
  private int cursor;
  private @Nullable String current;
  private boolean failed;
  private @Nullable String failure;
  private int nextRun;
  private int nextChild;
  private ObjectNode parameters;
  private ObjectNode outputs;
  private @Nullable Firings firings;
  private @Nullable Instant startedAt;
  private @Nullable Instant endedAt;
  private boolean more;
  private boolean bugExpected;
  private boolean moved;

  /**
   * @param runs all top-level task runs, and the open ones of loop items
   * @param signals what was told to it and not acted on, oldest first
   */
  public ExecutionState(
      ExecutionFacts facts,
      Program program,
      ExecutionRow row,
      Collection<TaskRow> runs,
      List<PendingSignal> signals,
      Instant now) {
    this.facts = facts;
    this.program = program;
    this.now = now;
    this.signals = new ArrayList<>(signals);
    version = row.version();
    status = row.status();
    path.add(status);
    statusMessage = row.statusMessage();
    hold = row.hold();
    cursor = row.cursor();
    current = row.current();
    failed = row.failed();
    failure = row.failure();
    nextRun = row.nextRun();
    nextChild = row.nextChild();
    parameters = row.parameters();
    outputs = row.outputs();
    firings = row.firings();
    startedAt = row.startedAt();
    endedAt = row.endedAt();
    runs.forEach(this.runs::load);
  }

  /** Everything that is to be written. */
  public Changes changes() {
    return new Changes(
        new ExecutionRow(
            status,
            statusMessage,
            hold,
            cursor,
            current,
            failed,
            failure,
            nextRun,
            nextChild,
            parameters,
            outputs,
            firings,
            startedAt,
            now,
            endedAt,
            version + 1),
        runs.begun(),
        runs.changed(),
        List.copyOf(log),
        List.copyOf(consumed),
        runs.wakeUps(),
        runs.dropped(now),
        List.copyOf(calls),
        List.copyOf(outbox),
        more);
  }

  /** Whether the activation changed nothing, so that there is nothing to write. */
  public boolean isUntouched() {
    return runs.areUntouched()
        && log.isEmpty()
        && consumed.isEmpty()
        && outbox.isEmpty()
        && !moved
        && !more;
  }

  /** The task runs a next activation needs: those of tasks, and the open ones of loop items. */
  public List<TaskRow> rows() {
    return runs.kept();
  }

  /** The states it was in during this activation, in order. */
  List<ExecutionStatus> path() {
    return List.copyOf(path);
  }

  @Override
  public ExecutionFacts facts() {
    return facts;
  }

  @Override
  public Program program() {
    return program;
  }

  @Override
  public ExecutionStatus status() {
    return status;
  }

  @Override
  public Hold hold() {
    return hold;
  }

  @Override
  public int cursor() {
    return cursor;
  }

  @Override
  public boolean failed() {
    return failed;
  }

  @Override
  public @Nullable String failure() {
    return failure;
  }

  @Override
  public ObjectNode parameters() {
    return parameters;
  }

  @Override
  public Instant now() {
    return now;
  }

  @Override
  public List<PendingSignal> signals() {
    return signals;
  }

  @Override
  public Optional<TaskRun> current() {
    return current == null ? Optional.empty() : run(current);
  }

  @Override
  public Optional<TaskRun> run(String id) {
    return runs.find(id);
  }

  @Override
  public Collection<TaskRun> open() {
    return runs.open();
  }

  @Override
  public Optional<Firings> firings() {
    return Optional.ofNullable(firings);
  }

  @Override
  public Optional<TaskRun> latest(String taskName) {
    return runs.latest(taskName);
  }

  /** The outputs of a task's latest run, in this execution or around it. */
  Optional<ObjectNode> outputs(String taskName) {
    Optional<TaskRun> run = latest(taskName);
    Scope around = facts.scope();
    return run.isPresent() || around == null
        ? run.flatMap(TaskRun::outputs)
        : around.outputs(taskName);
  }

  /** The raw result of a task's latest run, in this execution or around it. */
  JsonNode result(String taskName) {
    Optional<TaskRun> run = latest(taskName);
    Scope around = facts.scope();
    return run.isPresent() || around == null
        ? run.map(TaskRun::result).orElse(Json.nothing())
        : around.result(taskName);
  }

  TaskRun begin(
      int task, @Nullable TaskRun loop, @Nullable JsonNode item, int itemIndex, int batch) {
    int number = nextRun++;
    var planned = program.tasks().get(task);
    TaskRun run =
        TaskRun.of(
            new TaskRow(
                "%s.t%04d".formatted(facts.id(), number),
                number,
                task,
                planned.name(),
                planned.action(),
                loop == null ? null : loop.id(),
                item,
                itemIndex,
                batch,
                TaskStatus.RUNNING,
                Waits.NONE,
                "",
                null,
                null,
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                List.of(),
                now,
                now,
                null));
    runs.begin(run);
    if (loop == null) {
      current = run.id();
    }
    return run;
  }

  /** Notes that a run was changed; every change of a run is followed by this. */
  void touched(TaskRun run) {
    runs.touched(run);
  }

  /** The task runs that are loaded. */
  TaskRuns runs() {
    return runs;
  }

  String statusMessage() {
    return statusMessage;
  }

  /** The id of the next child execution. */
  public String nextChildId() {
    return "%s.%04d".formatted(facts.id(), nextChild++);
  }

  void goTo(int task, @Nullable String withFailure) {
    cursor = task;
    current = null;
    hold = Hold.NONE;
    moved = true;
    if (withFailure != null) {
      failed = true;
      failure = failure == null ? withFailure : failure;
      statusMessage = withFailure;
    }
  }

  void stand(Hold why, String message) {
    hold = why;
    statusMessage = message;
    moved = true;
  }

  void goOn() {
    hold = Hold.NONE;
  }

  void move(ExecutionStatus other) {
    if (status == other) {
      return;
    }
    if (!status.canBecome(other)) {
      throw new IllegalStateException(facts.id() + " is " + status + ", not to be " + other);
    }
    status = other;
    path.add(other);
    moved = true;
    if (startedAt == null && other == ExecutionStatus.RUNNING) {
      startedAt = now;
    }
  }

  void says(String message) {
    moved |= !statusMessage.equals(message);
    statusMessage = message;
  }

  void finish(ExecutionStatus end, String message, ObjectNode theOutputs) {
    move(end);
    statusMessage = message;
    outputs = theOutputs;
    endedAt = now;
    current = null;
    hold = Hold.NONE;
    firings = firings == null ? null : firings.over();
  }

  void fired(Firings newFirings) {
    firings = newFirings;
    moved = true;
  }

  void take(ObjectNode newParameters) {
    parameters = newParameters;
    moved = true;
  }

  void log(String runId, String message) {
    log.add(new LogLine(now, runId, secrets().mask(message)));
  }

  Secrets secrets() {
    return Secrets.of(program, parameters);
  }

  void consume(PendingSignal signal) {
    signals.remove(signal);
    consumed.add(signal.id());
  }

  void call(TaskRun run, String kind, JsonNode request) {
    calls.add(new Changes.OutgoingAttempt(run.id(), run.attempt(), kind, request));
  }

  void tell(String executionId, Signal signal) {
    outbox.add(new Changes.Outgoing(executionId, signal));
  }

  /** An action has thrown before and is to fail its task if it does so again. */
  void expectBug() {
    bugExpected = true;
  }

  boolean expectsBug() {
    return bugExpected;
  }

  boolean isHalfWay() {
    return more;
  }

  void stopHalfWay() {
    more = true;
  }

  /** What the state is in an activation that has just been written. */
  public static ExecutionState fresh(
      ExecutionFacts facts, Program program, ObjectNode parameters, ExecutionStatus status) {
    ExecutionRow row = ExecutionRow.fresh(status, parameters, facts.createdAt());
    return new ExecutionState(facts, program, row, List.of(), List.of(), facts.createdAt());
  }
}
