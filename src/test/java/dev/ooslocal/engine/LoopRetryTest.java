package dev.ooslocal.engine;

import static dev.ooslocal.engine.ProgramBuilder.aProgram;
import static dev.ooslocal.engine.ProgramBuilder.loop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** In FailurePause only what failed in a loop is run again, or passed over. */
class LoopRetryTest {
  private final World world = new World();

  @Test
  void runsOnlyTheFailedItemAgain() {
    String id = start("{}", "ok", "fail-once", "ok");
    assertThat(world.ran(id)).containsExactly("l:Failed", "l[0]:Success", "l[1]:Failed");
    world.signal(id, word(Signal.Notify.Kind.RETRY_TASK, null, List.of()));
    assertThat(world.ran(id))
        .containsExactly("l:Success", "l[0]:Success", "l[1]:Success", "l[2]:Success", "b:Success");
    assertThat(world.scripted.starts)
        .containsEntry(id + ".t0002", 1)
        .containsEntry(id + ".t0003", 2);
    assertThat(world.tasks(id).getFirst().outputs()).hasToString("{\"all\":[null,null,null]}");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void keepsToTheLoopsConcurrencyWhenSeveralAreRunAgain() {
    String id = start("{\"Concurrency\":1,\"MaxErrors\":1}", "fail-once", "fail-once", "ok");
    world.signal(id, word(Signal.Notify.Kind.RETRY_TASK, null, List.of()));
    assertThat(world.ran(id))
        .containsExactly("l:Success", "l[0]:Success", "l[1]:Success", "l[2]:Success", "b:Success");
    assertThat(world.tasks(id).getFirst().loop())
        .isNotNull()
        .extracting(LoopProgress::succeeded, LoopProgress::failed)
        .containsExactly(3, 0);
  }

  @Test
  void waitsAgainWhenTheItemFailsAgain() {
    String id = start("{}", "fail", "ok");
    world.signal(id, word(Signal.Notify.Kind.RETRY_TASK, null, List.of()));
    assertThat(world.row(id).hold()).isEqualTo(Hold.FAILURE);
    assertThat(world.ran(id)).containsExactly("l:Failed", "l[0]:Failed");
  }

  @Test
  void passesOverTheNamedItemAndGoesOnWithTheLoop() {
    String id = start("{}", "fail", "ok");
    world.signal(id, word(Signal.Notify.Kind.SKIP_TASK, null, List.of(id + ".t0002")));
    assertThat(world.ran(id))
        .containsExactly("l:Success", "l[0]:Skipped", "l[1]:Success", "b:Success");
  }

  @Test
  void passesOverTheItemOfThisValue() {
    String id = start("{}", "fail", "ok");
    world.signal(id, word(Signal.Notify.Kind.SKIP_TASK, "fail", List.of()));
    assertThat(world.ran(id))
        .containsExactly("l:Success", "l[0]:Skipped", "l[1]:Success", "b:Success");
  }

  @Test
  void passesOverTheWholeLoop() {
    String id = start("{}", "fail", "ok");
    world.signal(id, word(Signal.Notify.Kind.SKIP_TASK, null, List.of()));
    assertThat(world.ran(id)).containsExactly("l:Skipped", "l[0]:Failed", "b:Success");
  }

  @Test
  void doesNothingForAnItemThatDidNotFail() {
    String id = start("{}", "ok", "fail");
    world.signal(id, word(Signal.Notify.Kind.RETRY_TASK, null, List.of(id + ".t0002")));
    assertThat(world.row(id).hold()).isEqualTo(Hold.FAILURE);
    assertThat(world.ran(id)).containsExactly("l:Failed", "l[0]:Success", "l[1]:Failed");
  }

  private String start(String control, String... items) {
    return world.start(
        aProgram().task("l", "ok", loop(control, items)).task("b", "ok"),
        Mode.FAILURE_PAUSE,
        false);
  }

  private static Signal.Notify word(
      Signal.Notify.Kind kind, @Nullable String item, List<String> runs) {
    return new Signal.Notify(kind, runs, null, null, item, null, null, "root");
  }
}
