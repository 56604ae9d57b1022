package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.engine.Signal;
import dev.ooslocal.engine.StateWords;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.StorageSettings;
import dev.ooslocal.platform.storage.StorageSettings.Kind;
import dev.ooslocal.platform.storage.TestDatabase;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a process finds that another one left behind. */
class RecoveryTest {
  private static final String ID = "exec-1";

  @ParameterizedTest
  @EnumSource
  void whatIsOpenWithoutAWakeUpGetsOne(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.start(ID);
      assertThat(wakeUps(node)).isEmpty();
      recover(node, Kind.FILE);
      assertThat(wakeUps(node)).singleElement().asString().startsWith("advance exec-1/start");
      recover(node, Kind.FILE);
      assertThat(wakeUps(node)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aCallWithoutAnOutcomeIsMadeAgain(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.start(ID);
      node.store.activate(
          ID, state -> StateWords.call(state, StateWords.begin(state, List.of(), 0)));
      List<String> before = wakeUps(node);
      assertThat(before).isNotEmpty();
      node.jdbc.update("delete from scheduled_tasks");
      recover(node, Kind.JDBC);
      assertThat(wakeUps(node)).containsAll(before);
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatWasTakenUpIsHandedOutAgainWhereNobodyElseCanBeAtIt(TestDatabase.Kind kind) {
    try (TestDatabase database = TestDatabase.of(kind)) {
      StoreNode node = new StoreNode(database);
      node.start(ID);
      node.inTransaction(() -> node.signals.append(ID, new Signal.Cancel("a")));
      node.jdbc.update("update scheduled_tasks set picked = true, picked_by = 'another'");
      recover(node, Kind.JDBC);
      assertThat(node.count("scheduled_tasks where picked = true")).isEqualTo(1);
      recover(node, Kind.FILE);
      assertThat(node.count("scheduled_tasks where picked = true")).isZero();
      assertThat(wakeUps(node)).hasSize(1);
    }
  }

  private static void recover(StoreNode node, Kind kind) {
    StorageSettings settings =
        new StorageSettings(
            kind, new StorageSettings.Data("data"), new StorageSettings.Jdbc("", "", ""));
    VirtualClock clock = new VirtualClock(InstantSource.fixed(StoreNode.NOW));
    node.inTransaction(() -> new Recovery(node.jdbc, clock, settings).recover());
  }

  private static List<String> wakeUps(StoreNode node) {
    return node.jdbc.query(
        "select task_name, task_instance from scheduled_tasks order by 1, 2",
        (row, n) -> row.getString(1) + " " + row.getString(2));
  }
}
