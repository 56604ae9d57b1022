package dev.ooslocal.engine;

import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Executions on rows in memory, activated in turn until all of them wait; time is ticked by hand.
 */
final class World implements ExecutionStore, Children {
  static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

  final Scripted scripted = new Scripted(Scripted.NAME);
  final List<String> moves = new ArrayList<>();
  final List<Changes.OutgoingAttempt> calls = new ArrayList<>();
  final List<LogLine> log = new ArrayList<>();
  Program child = ProgramBuilder.aProgram().task("c", "ok").build();
  boolean refusesChildren;

  private final Map<String, Kept> executions = new LinkedHashMap<>();
  private final Deque<String> ready = new ArrayDeque<>();
  private final TreeMap<Instant, List<String>> timers = new TreeMap<>();
  private final Engine engine;
  private final Function<JsonNode, Program> inline;
  private Instant now = START;
  private long signals;
  private int started;

  World() {
    engine = engine(scripted());
    inline = content -> child;
  }

  /** One whose tasks do something else; templates that are given as they are get compiled. */
  World(Actions actions, Function<JsonNode, Program> inline) {
    engine = engine(actions);
    this.inline = inline;
  }

  private Actions scripted() {
    return new Actions(
        List.of(scripted, new Scripted("ACS::EventTrigger")),
        new PropertyReader() {
          @Override
          public <P extends Record> P read(Class<P> type, JsonNode properties) {
            return type.cast(new Scripted.Properties(properties.path("Script").asString("ok")));
          }
        });
  }

  private Engine engine(Actions actions) {
    return new Engine(
        this, new Worker(actions, this, (a, r, s, n) -> Optional.empty(), this, () -> 0));
  }

  String start(ProgramBuilder program) {
    return start(program, Mode.AUTOMATIC, false);
  }

  String start(ProgramBuilder program, Mode mode, boolean confirms) {
    return start(program.build(), mode, confirms);
  }

  String start(Program program, Mode mode, boolean confirms) {
    String id = "exec-%020d".formatted(++started);
    put(id, program, null, null, mode, confirms, null);
    run();
    return id;
  }

  /** Starts an execution that is cancelled before it can run. */
  String startAndCancel(ProgramBuilder program) {
    String id = "exec-%020d".formatted(++started);
    put(id, program.build(), null, null, Mode.AUTOMATIC, false, null);
    signal(id, new Signal.Cancel("root"));
    return id;
  }

  /** Starts an execution that is held back until it is admitted. */
  String queue(ProgramBuilder program) {
    String id = start(program, Mode.DEBUG, false);
    Kept kept = kept(id);
    ExecutionState queued =
        ExecutionState.fresh(kept.facts, kept.program, Json.object(), ExecutionStatus.STARTED);
    queued.move(ExecutionStatus.QUEUED);
    kept.row = queued.changes().row();
    moves.add("STARTED>QUEUED");
    return id;
  }

  void signal(String id, Signal signal) {
    append(id, signal);
    run();
  }

  void approve(String id) {
    signal(id, word(Signal.Notify.Kind.APPROVE));
  }

  static Signal.Notify word(Signal.Notify.Kind kind) {
    return new Signal.Notify(kind, List.of(), null, null, null, null, null, "root");
  }

  void tick(Duration by) {
    now = now.plus(by);
    Map<Instant, List<String>> due = new TreeMap<>(timers.headMap(now, true));
    due.forEach(
        (at, ids) -> {
          timers.remove(at);
          ready.addAll(ids);
        });
    run();
  }

  ExecutionRow row(String id) {
    return kept(id).row;
  }

  List<TaskRow> tasks(String id) {
    return List.copyOf(kept(id).runs.values());
  }

  /** Task name and status of every run, loop items with their item. */
  List<String> ran(String id) {
    return tasks(id).stream()
        .map(
            t ->
                t.name()
                    + (t.item() == null ? "" : "[" + t.itemIndex() + "]")
                    + ":"
                    + t.status().wireName())
        .toList();
  }

  Collection<String> ids() {
    return executions.keySet();
  }

  private Kept kept(String id) {
    return Objects.requireNonNull(executions.get(id), id);
  }

  void run() {
    while (!ready.isEmpty()) {
      engine.activate(ready.poll());
    }
  }

  @Override
  public void activate(String id, Consumer<ExecutionState> work) {
    Kept kept = kept(id);
    List<TaskRow> rows =
        kept.runs.values().stream()
            .filter(r -> r.parentId() == null || r.status().isOpen())
            .toList();
    ExecutionState state =
        new ExecutionState(kept.facts, kept.program, kept.row, rows, kept.signals, now);
    work.accept(state);
    for (int i = 1; i < state.path().size(); i++) {
      moves.add(state.path().get(i - 1) + ">" + state.path().get(i));
    }
    if (!state.isUntouched()) {
      write(id, kept, state.changes());
    }
  }

  private void write(String id, Kept kept, Changes changes) {
    kept.row = changes.row();
    changes.begun().forEach(r -> kept.runs.put(r.id(), r));
    changes.changed().forEach(r -> kept.runs.put(r.id(), r));
    kept.signals.removeIf(s -> changes.consumed().contains(s.id()));
    changes.outbox().forEach(o -> append(o.executionId(), o.signal()));
    changes.wakeUps().forEach(w -> timers.computeIfAbsent(w.at(), at -> new ArrayList<>()).add(id));
    calls.addAll(changes.calls());
    log.addAll(changes.log());
    if (changes.more()) {
      ready.add(id);
    }
  }

  @Override
  public Map<Integer, ObjectNode> itemOutputs(String loopRunId) {
    Map<Integer, ObjectNode> found = new HashMap<>();
    for (Kept kept : executions.values()) {
      for (TaskRow row : kept.runs.values()) {
        if (loopRunId.equals(row.parentId()) && row.outputs() != null) {
          found.put(row.itemIndex(), row.outputs());
        }
      }
    }
    return found;
  }

  @Override
  public List<TaskRow> failedItems(String loopRunId) {
    return executions.values().stream()
        .flatMap(kept -> kept.runs.values().stream())
        .filter(row -> loopRunId.equals(row.parentId()) && row.status() == TaskStatus.FAILED)
        .toList();
  }

  @Override
  public String start(ExecutionView parent, TaskRun run, ChildStart start) {
    if (refusesChildren) {
      throw new ChildRefused("no such template");
    }
    String id = ((ExecutionState) parent).nextChildId();
    Program program =
        switch (start) {
          case ChildStart.Fired _ -> parent.program();
          case ChildStart.Round round -> round.scope().last(parent.program());
          case ChildStart.Inline content -> inline.apply(content.content());
          case ChildStart.Named _ -> child;
        };
    put(id, program, parent.facts().id(), run.id(), Mode.AUTOMATIC, false, start);
    return id;
  }

  private void put(
      String id,
      Program program,
      @Nullable String parent,
      @Nullable String parentRun,
      Mode mode,
      boolean confirms,
      @Nullable ChildStart start) {
    ExecutionFacts facts =
        new ExecutionFacts(
            id,
            "1234567890123456",
            "cn-hangzhou",
            "root",
            "root(1234567890123456)",
            parent,
            parentRun,
            1,
            mode,
            "Automatic",
            confirms,
            "",
            start instanceof ChildStart.Fired fired ? fired.message() : null,
            start instanceof ChildStart.Round round ? round.scope() : null,
            now);
    ExecutionState fresh =
        ExecutionState.fresh(
            facts,
            program,
            start == null ? Json.object() : start.parameters(),
            ExecutionStatus.STARTED);
    executions.put(id, new Kept(facts, program, fresh.changes().row()));
    ready.add(id);
  }

  private void append(String id, Signal signal) {
    Kept kept = executions.get(id);
    if (kept != null) {
      kept.signals.add(new PendingSignal(++signals, signal));
      ready.add(id);
    }
  }

  private static final class Kept {
    private final ExecutionFacts facts;
    private final Program program;
    private final Map<String, TaskRow> runs = new LinkedHashMap<>();
    private final List<PendingSignal> signals = new ArrayList<>();
    private ExecutionRow row;

    private Kept(ExecutionFacts facts, Program program, ExecutionRow row) {
      this.facts = facts;
      this.program = program;
      this.row = row;
    }
  }
}
