package dev.ooslocal.engine;

import static dev.ooslocal.engine.ProgramBuilder.aProgram;
import static dev.ooslocal.engine.ProgramBuilder.loop;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.platform.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where an execution goes on, and what reaches it from outside, in time or too late. */
class FlowTest {
  private final World world = new World();

  @ParameterizedTest
  @CsvSource({
    "to:c, a:Success c:Success",
    "to:C, a:Success c:Success",
    "to:ACS::NEXT, a:Success b:Success c:Success",
    "to:acs::next, a:Success b:Success c:Success",
    "to:ACS::END, a:Success",
    "to:acs::end, a:Success",
  })
  void goesOnWhereAnActionSays(String script, String ran) {
    String id = world.start(aProgram().task("a", script).task("b", "ok").task("c", "ok"));
    assertThat(world.ran(id)).containsExactly(ran.split(" "));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void isOverWhenItsTriggerIs() {
    String id = world.start(aProgram().add("t", "ACS::EventTrigger", "ok", t -> t).task("b", "ok"));
    assertThat(world.ran(id)).containsExactly("t:Success");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void isRunningWhileWhatItsTriggerStartedIsAtWork() {
    String id =
        world.start(
            aProgram().add("t", "ACS::EventTrigger", "trigger", t -> t).task("a", "person"));
    world.signal(id, new Signal.Trigger("Event", Json.object(), "root"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.RUNNING);
    world.signal(id, ended("another", id + ".t0001"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.RUNNING);
    world.approve(id + ".0001");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
  }

  @Test
  void onlyATriggerFires() {
    String id = world.start(aProgram().task("a", "person"));
    world.signal(id, new Signal.Trigger("Event", Json.object(), "root"));
    assertThat(world.ids()).containsExactly(id);
    assertThat(world.ran(id)).containsExactly("a:Waiting");
  }

  @Test
  void isCancelledBeforeItRuns() {
    String id = world.startAndCancel(aProgram().task("a", "ok"));
    assertThat(world.ran(id)).isEmpty();
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.CANCELLED);
  }

  @Test
  void hearsNothingInAQueueButThatItIsItsTurn() {
    String id = world.queue(aProgram().task("a", "ok"));
    world.signal(id, World.word(Signal.Notify.Kind.COMPLETE_EXECUTION));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.QUEUED);
    world.signal(id, new Signal.Admit());
    assertThat(world.row(id).statusMessage()).isEqualTo("Waiting for ExecuteTask, next is a.");
  }

  @Test
  void takesTheOutcomeOfItsLatestCallOnly() {
    String id = world.start(aProgram().task("a", "call"));
    int attempt = world.calls.getFirst().attempt();
    world.signal(id, new Signal.CallEnded(id + ".t0001", attempt + 1, Json.object()));
    assertThat(world.row(id).status()).isNotEqualTo(ExecutionStatus.SUCCESS);
    world.signal(id, new Signal.CallEnded(id + ".t0001", attempt, Json.object()));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);

    String person = world.start(aProgram().task("a", "person"));
    world.signal(person, new Signal.CallEnded(person + ".t0001", 1, Json.object()));
    assertThat(world.ran(person)).containsExactly("a:Waiting");
  }

  @Test
  void hearsOfItsOwnChildOnly() {
    world.child = aProgram().task("c", "person").build();
    String id = world.start(aProgram().task("a", "child"));
    world.signal(id, ended("another", id + ".t0001"));
    world.signal(id, new Signal.ChildMoved("another", id + ".t0001", false));
    assertThat(world.ran(id)).containsExactly("a:Waiting");
    world.approve(id + ".0001");
    world.signal(id, new Signal.ChildMoved(id + ".0001", id + ".t0001", true));
    assertThat(world.ran(id)).containsExactly("a:Success");
  }

  @Test
  void keepsTheNoteOfAWordThatReachesATask() {
    String id = world.start(aProgram().task("a", "person"));
    world.signal(id, approving(null, "fine"));
    assertThat(world.tasks(id).getFirst().extra())
        .isEqualTo(Json.parse("{\"NotifyNote\":\"fine\"}"));
    assertThat(world.ran(id)).containsExactly("a:Success");
  }

  @Test
  void asksForTheLoopsItemsThatWaitForAPersonOnly() {
    String id =
        world.start(aProgram().task("l", "ok", loop("{\"Concurrency\":2}", "sleep", "person")));
    world.approve(id);
    assertThat(world.ran(id)).containsExactly("l:Waiting", "l[0]:Waiting", "l[1]:Success");
  }

  @Test
  void retriesOnlyWhatFailed() {
    String id = world.start(aProgram().task("a", "person"), Mode.FAILURE_PAUSE, false);
    world.signal(id, World.word(Signal.Notify.Kind.RETRY_TASK));
    world.signal(id, World.word(Signal.Notify.Kind.SKIP_TASK));
    assertThat(world.ran(id)).containsExactly("a:Waiting");
    assertThat(world.scripted.starts).containsEntry(id + ".t0001", 1);
  }

  @Test
  void cancelsNoTaskThatIsOver() {
    String id =
        world.start(aProgram().task("a", "fail").task("b", "ok"), Mode.FAILURE_PAUSE, false);
    world.signal(id, World.word(Signal.Notify.Kind.CANCEL_TASK));
    assertThat(world.ran(id)).containsExactly("a:Failed");
  }

  private static Signal ended(String child, String run) {
    return new Signal.ChildEnded(child, run, ExecutionStatus.SUCCESS, "", Json.object());
  }

  private static Signal approving(@Nullable String item, String note) {
    return new Signal.Notify(
        Signal.Notify.Kind.APPROVE, List.of(), null, null, item, note, null, "root");
  }
}
