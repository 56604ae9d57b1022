package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Actions;
import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.ExecutionStore;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.TaskRow;
import dev.ooslocal.engine.Worker;
import dev.ooslocal.language.OosLanguage;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.Atoms;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.node.ObjectNode;

class FirstWorkTest {
  private static final Program PROGRAM =
      new OosLanguage(new Atoms())
          .compile(
              """
              FormatVersion: OOS-2019-06-01
              Tasks:
                - Name: only
                  Action: ACS::Pause
                  Properties: {}
              """);
  private static final ExecutionFacts FACTS =
      new ExecutionFacts(
          "exec-1",
          "1",
          "cn-hangzhou",
          "root",
          "root(1)",
          null,
          null,
          1,
          Mode.AUTOMATIC,
          "Automatic",
          false,
          "",
          null,
          null,
          Instant.EPOCH);

  @Test
  void movesAnExecutionOn() {
    ExecutionState state = fresh();
    assertThat(work(() -> new Progress.Done(Json.object())).does(started(), state)).isTrue();
    assertThat(state.status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void asksForAnotherTryAndThenLeavesABugToTheEngine() {
    FirstWork work =
        work(
            () -> {
              throw new IllegalStateException("a bug");
            });
    assertThatThrownBy(() -> work.does(started(), fresh()))
        .isInstanceOf(ConcurrencyFailureException.class);
    ExecutionState state = fresh();
    assertThat(work.does(started(), state)).isFalse();
    assertThat(state.status()).isEqualTo(ExecutionStatus.STARTED);
  }

  @Test
  void doesNotTakeALostRaceForABug() {
    FirstWork work =
        work(
            () -> {
              throw new PessimisticLockingFailureException("a lock");
            });
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> work.does(started(), fresh()))
          .isInstanceOf(PessimisticLockingFailureException.class);
    }
  }

  @Test
  void leavesEverythingToOthersWhereThereIsNoEngine() {
    FirstWork work =
        new FirstWork(new StaticListableBeanFactory().getBeanProvider(Worker.class), lineage());
    assertThat(work.does(started(), fresh())).isFalse();
  }

  private static FirstWork work(Doing doing) {
    StaticListableBeanFactory beans = new StaticListableBeanFactory();
    beans.addBean(
        "worker",
        new Worker(
            new Actions(List.of(new Only(doing)), new ShapeProperties()),
            (parent, run, start) -> "",
            (account, region, secret, name) -> Optional.empty(),
            new NoStore(),
            () -> 0));
    return new FirstWork(beans.getBeanProvider(Worker.class), lineage());
  }

  private static Lineage lineage() {
    JdbcTemplate unused = new JdbcTemplate();
    return new Lineage(unused, new Texts(unused));
  }

  private static ExecutionState fresh() {
    return ExecutionState.fresh(FACTS, PROGRAM, Json.object(), ExecutionStatus.STARTED);
  }

  private static Execution started() {
    Origin origin =
        new Origin(
            null,
            null,
            null,
            "hash",
            "Other",
            false,
            null,
            null,
            "Skip",
            0,
            Json.object(),
            List.of(),
            null);
    return new Execution(FACTS, origin, Json.object(), ExecutionStatus.STARTED);
  }

  private interface Doing {
    Progress now();
  }

  /** The one action. */
  private record Only(Doing doing) implements Action<Only.Nothing> {
    record Nothing() {}

    @Override
    public String name() {
      return "ACS::Pause";
    }

    @Override
    public Class<Nothing> properties() {
      return Nothing.class;
    }

    @Override
    public Progress start(Invocation task, Nothing properties) {
      return doing.now();
    }

    @Override
    public String type() {
      return "Atomic.Control";
    }
  }

  /** Nothing is read in first steps. */
  private static final class NoStore implements ExecutionStore {
    @Override
    public void activate(String executionId, Consumer<ExecutionState> work) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<TaskRow> failedItems(String loopRunId) {
      return List.of();
    }

    @Override
    public Map<Integer, ObjectNode> itemOutputs(String loopRunId) {
      return Map.of();
    }
  }
}
