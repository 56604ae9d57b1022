package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.engine.Changes;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.LoopProgress;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.engine.StateWords;
import dev.ooslocal.engine.TaskRow;
import dev.ooslocal.engine.TaskRun;
import dev.ooslocal.engine.TaskStatus;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.TestDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the engine may rely on, held to on each kind of database. */
class ExecutionStoreTest {
  private static final String ID = "exec-1";

  @ParameterizedTest
  @EnumSource
  void anotherNodeFindsWhatWasWritten(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.start(ID);
      node.store.activate(
          ID,
          state -> {
            StateWords.says(state, "läuft");
            TaskRun loop = StateWords.begin(state, List.of(), 0);
            StateWords.begin(state, List.of(loop), 0);
          });
      ExecutionState here = node.look(ID);
      ExecutionState there = new StoreNode(database).look(ID);
      assertThat(there.facts()).isEqualTo(here.facts());
      assertThat(there.changes().row()).isEqualTo(here.changes().row());
      assertThat(there.rows()).isEqualTo(here.rows()).hasSize(2);
      assertThat(there.status()).isEqualTo(ExecutionStatus.RUNNING);
      assertThat(there.parameters()).isEqualTo(Json.parse("{\"Word\":\"hush\",\"n\":1.5}"));
      assertThat(there.facts().trigger()).isEqualTo(Json.parse("{\"trigger\":\"ü\"}"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyColumnOfARunComesBack(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      TaskRow full = full(1, "läuft");
      TaskRow bare = bare(2);
      node.tasks.insert(ID, List.of(bare(1), bare));
      node.tasks.update(ID, List.of(full));
      assertThat(node.tasks.load(ID)).containsExactly(full, bare);
    }
  }

  @ParameterizedTest
  @EnumSource
  void anActivationThatFailsLeavesNothing(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.start(ID);
      node.inTransaction(() -> node.signals.append(ID, new Signal.Cancel("a")));
      assertThatThrownBy(
              () ->
                  node.store.activate(
                      ID,
                      state -> {
                        StateWords.says(state, "half");
                        StateWords.call(state, StateWords.begin(state, List.of(), 0));
                        StateWords.consume(state);
                        throw new IllegalStateException("broken");
                      }))
          .hasMessage("broken");
      ExecutionState left = node.look(ID);
      assertThat(left.status()).isEqualTo(ExecutionStatus.STARTED);
      assertThat(left.rows()).isEmpty();
      assertThat(left.signals()).hasSize(1);
      assertThat(node.count("call_attempt") + node.count("execution_log")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void activationsOfTwoNodesStandInALine(TestDatabase.Kind kind) throws Exception {
    try (TestDatabase database = TestDatabase.of(kind)) {
      List<StoreNode> nodes = List.of(new StoreNode(database), new StoreNode(database));
      nodes.getFirst().start(ID);
      inParallel(
          8,
          thread -> {
            StoreNode node = nodes.get(thread % 2);
            for (int i = 0; i < 20; i++) {
              node.store.activate(
                  ID, state -> StateWords.says(state, "" + state.changes().row().version()));
            }
          });
      ExecutionState end = new StoreNode(database).look(ID);
      assertThat(end.changes().row().version()).isEqualTo(161);
      assertThat(end.changes().row().statusMessage()).isEqualTo("160");
      List<Logs.Line> log = nodes.getFirst().logs.page(ID, null, null, 1000);
      assertThat(log).hasSize(160);
      assertThat(log.getLast().line().message()).isEqualTo("1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void signalsAreReadInTheirOrderAndOnce(TestDatabase.Kind kind) throws Exception {
    try (TestDatabase database = TestDatabase.of(kind)) {
      List<StoreNode> nodes = List.of(new StoreNode(database), new StoreNode(database));
      nodes.getFirst().start(ID);
      ConcurrentLinkedQueue<String> heard = new ConcurrentLinkedQueue<>();
      inParallel(
          4,
          thread -> {
            StoreNode node = nodes.get(thread % 2);
            for (int i = 0; i < 25; i++) {
              String word = thread + "." + i;
              node.inTransaction(() -> node.signals.append(ID, new Signal.Cancel(word)));
              List<String> acted = new ArrayList<>();
              node.store.activate(ID, state -> acted.addAll(StateWords.consume(state)));
              heard.addAll(acted);
            }
          });
      assertThat(heard).hasSize(100).doesNotHaveDuplicates();
      for (String word : List.of("a", "b", "c")) {
        nodes
            .getFirst()
            .inTransaction(() -> nodes.getFirst().signals.append(ID, new Signal.Cancel(word)));
      }
      List<String> ordered = new ArrayList<>();
      nodes.getLast().store.activate(ID, state -> ordered.addAll(StateWords.consume(state)));
      assertThat(ordered).containsExactly("a", "b", "c");
      assertThat(nodes.getFirst().count("execution_signal")).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatIsAskedForIsScheduledWithTheChange(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.start(ID);
      node.start("exec-2");
      node.store.activate(
          ID,
          state -> {
            StateWords.call(state, StateWords.begin(state, List.of(), 0));
            StateWords.tell(state, "exec-2");
          });
      assertThat(names(node)).containsExactlyInAnyOrder(ID + ".t0001/1", "exec-2/s1");
      assertThat(node.look("exec-2").signals()).hasSize(1);
      Changes.WakeUp later =
          new Changes.WakeUp("again", StoreNode.NOW.plus(Duration.ofHours(1)), true);
      node.inTransaction(() -> node.wakeUps.later(ID, List.of(later)));
      node.inTransaction(() -> node.wakeUps.later(ID, List.of(later)));
      assertThat(names(node)).hasSize(3);
      node.store.activate(ID, StateWords::finish);
      assertThat(names(node)).containsExactly("exec-2/s1");
    }
  }

  @ParameterizedTest
  @EnumSource
  void anUnknownExecutionIsLeftAloneAndForgotten(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.inTransaction(() -> node.wakeUps.now("exec-gone", "x"));
      node.store.activate(
          "exec-gone",
          _ -> {
            throw new AssertionError("there is nothing to work on");
          });
      assertThat(names(node)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void theOutcomeOfACallIsRecordedOnce(TestDatabase.Kind kind) throws Exception {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.start(ID);
      node.store.activate(
          ID, state -> StateWords.call(state, StateWords.begin(state, List.of(), 0)));
      String call = ID + ".t0001/1";
      assertThat(node.calls.open(call).orElseThrow().request().path("url").asString())
          .isEqualTo("http://example.com/ä");
      ConcurrentLinkedQueue<Boolean> recorded = new ConcurrentLinkedQueue<>();
      inParallel(
          4,
          thread ->
              recorded.add(
                  node.calls.record(call, Json.object().put("by", thread), StoreNode.NOW)));
      assertThat(recorded).containsOnlyOnce(true);
      assertThat(node.calls.open(call)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void outputsOfItemsComeByTheirPlace(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.tasks.insert(ID, List.of(bare(1), full(2, "second"), full(3, "third"), bare(4)));
      assertThat(node.store.itemOutputs(ID + ".t0001"))
          .containsOnlyKeys(7)
          .containsEntry(7, Json.object().put("says", "third"));
    }
  }

  private static List<String> names(StoreNode node) {
    return node.jdbc.query(
        "select task_instance from scheduled_tasks", (row, n) -> row.getString(1));
  }

  private static void inParallel(int threads, java.util.function.IntConsumer work)
      throws Exception {
    List<Future<?>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      for (int i = 0; i < threads; i++) {
        int thread = i;
        all.add(pool.submit(() -> work.accept(thread)));
      }
      for (Future<?> one : all) {
        one.get();
      }
    }
  }

  private static TaskRow bare(int number) {
    return new TaskRow(
        ID + ".t000" + number,
        number,
        0,
        "one",
        "ACS::Sleep",
        null,
        null,
        -1,
        0,
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
        StoreNode.NOW,
        StoreNode.NOW,
        null);
  }

  private static TaskRow full(int number, String says) {
    return new TaskRow(
        ID + ".t000" + number,
        number,
        0,
        "one",
        "ACS::Sleep",
        number == 1 ? null : ID + ".t0001",
        number == 1 ? null : Json.parse("[\"ä\",1.50,null]"),
        number == 1 ? -1 : 7,
        number == 1 ? 0 : 2,
        TaskStatus.WAITING,
        Waits.PERSON,
        says,
        Json.object().put("Duration", "PT1S"),
        Json.object().put("says", says),
        Json.parse("[1,2]"),
        Json.string("memo"),
        StoreNode.NOW.plusSeconds(5),
        3,
        "ACS::END",
        "exec-1.0001",
        Json.object().put("Note", "n"),
        new LoopProgress(
            3,
            1,
            1,
            0,
            0,
            0,
            0,
            1,
            List.of(2, 3),
            List.of(1, 1),
            "Automatic",
            0,
            false,
            "Batch",
            List.of()),
        List.of(Json.string("a"), Json.object().put("b", 1)),
        StoreNode.NOW,
        StoreNode.NOW.plusSeconds(1),
        StoreNode.NOW.plusSeconds(2));
  }
}
