package dev.ooslocal.engine;

import static dev.ooslocal.engine.ProgramBuilder.aProgram;
import static dev.ooslocal.engine.ProgramBuilder.loop;
import static dev.ooslocal.engine.ProgramBuilder.onCancel;
import static dev.ooslocal.engine.ProgramBuilder.onError;
import static dev.ooslocal.engine.ProgramBuilder.uncritical;
import static dev.ooslocal.engine.ProgramBuilder.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.language.Jump;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EngineTest {
  private final World world = new World();

  @Test
  void runsTasksOneAfterTheOther() {
    String id = world.start(aProgram().task("a", "ok").task("b", "ok"));

    assertThat(world.ran(id)).containsExactly("a:Success", "b:Success");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
    assertThat(world.tasks(id))
        .extracting(TaskRow::id)
        .containsExactly(id + ".t0001", id + ".t0002");
  }

  @Test
  void endsFailedWhenATaskFails() {
    String id = world.start(aProgram().task("a", "fail").task("b", "ok"));

    assertThat(world.ran(id)).containsExactly("a:Failed");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(world.row(id).statusMessage()).isEqualTo("it was told to");
  }

  @Test
  void endsFailedEvenWhenTheFailureIsHandled() {
    String id =
        world.start(
            aProgram().task("a", "fail", onError(new Jump.To(2))).task("b", "ok").task("c", "ok"));

    assertThat(world.ran(id)).containsExactly("a:Failed", "c:Success");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.FAILED);
  }

  @Test
  void endsSuccessWhenOnlyAnUncriticalTaskFails() {
    String id = world.start(aProgram().task("a", "fail", uncritical()).task("b", "ok"));

    assertThat(world.ran(id)).containsExactly("a:Failed", "b:Success");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void skipsATaskWhoseConditionIsFalse() {
    String id = world.start(aProgram().task("a", "ok", when(false)).task("b", "ok", when(true)));

    assertThat(world.ran(id)).containsExactly("a:Skipped", "b:Success");
  }

  @Test
  void waitsForTimeWithoutRunning() {
    String id = world.start(aProgram().task("a", "sleep").task("b", "ok"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
    assertThat(world.row(id).statusMessage()).isEqualTo("sleeping");

    world.tick(Duration.ofSeconds(59));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);

    world.tick(Duration.ofSeconds(1));
    assertThat(world.ran(id)).containsExactly("a:Success", "b:Success");
  }

  @Test
  void isRunningWhileItPolls() {
    String id = world.start(aProgram().task("a", "poll"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.RUNNING);

    world.tick(Duration.ofSeconds(1));
    assertThat(world.tasks(id).getFirst().attempt()).isEqualTo(2);
    world.tick(Duration.ofSeconds(1));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void goesOnWhenApprovedAndIsCancelledWhenRejected() {
    String approved = world.start(aProgram().task("a", "person").task("b", "ok"));
    assertThat(world.row(approved).status()).isEqualTo(ExecutionStatus.WAITING);
    world.approve(approved);
    assertThat(world.ran(approved)).containsExactly("a:Success", "b:Success");

    String rejected = world.start(aProgram().task("a", "person").task("b", "ok"));
    world.signal(rejected, World.word(Signal.Notify.Kind.REJECT));
    assertThat(world.ran(rejected)).containsExactly("a:Cancelled");
    assertThat(world.row(rejected).status()).isEqualTo(ExecutionStatus.CANCELLED);
  }

  @Test
  void goesOnAfterARejectionWhereOnCancelSaysSo() {
    String id =
        world.start(aProgram().task("a", "person", onCancel(new Jump.Next())).task("b", "ok"));
    world.signal(id, World.word(Signal.Notify.Kind.REJECT));

    assertThat(world.ran(id)).containsExactly("a:Cancelled", "b:Success");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void asksBeforeAHighRiskActionOnlyWhenToldTo() {
    String asked = world.start(aProgram().task("a", "risky"), Mode.AUTOMATIC, true);
    assertThat(world.row(asked).status()).isEqualTo(ExecutionStatus.WAITING);
    assertThat(world.scripted.starts).isEmpty();
    world.approve(asked);
    assertThat(world.row(asked).status()).isEqualTo(ExecutionStatus.SUCCESS);

    String unasked = world.start(aProgram().task("a", "risky"), Mode.AUTOMATIC, false);
    assertThat(world.row(unasked).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void neverRunsMoreItemsThanTheLoopAllows() {
    String id =
        world.start(
            aProgram().task("a", "ok", loop("{\"Concurrency\":2}", "sleep", "sleep", "sleep")));
    assertThat(world.ran(id)).containsExactly("a:Waiting", "a[0]:Waiting", "a[1]:Waiting");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);

    world.tick(Duration.ofMinutes(1));
    world.tick(Duration.ofMinutes(1));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
    assertThat(world.ran(id)).contains("a:Success", "a[2]:Success");
  }

  @Test
  void theTaskOfALoopIsAsBusyAsItsItems() {
    String id =
        world.start(aProgram().task("a", "ok", loop("{\"Concurrency\":2}", "person", "poll")));
    assertThat(world.ran(id)).containsExactly("a:Running", "a[0]:Waiting", "a[1]:Running");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.RUNNING);

    for (int poll = 0; poll < 3; poll++) {
      world.tick(Duration.ofMinutes(1));
    }
    assertThat(world.ran(id)).containsExactly("a:Waiting", "a[0]:Waiting", "a[1]:Success");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
    assertThat(world.tasks(id).getFirst().message())
        .isNotEmpty()
        .isEqualTo(world.tasks(id).get(1).message())
        .isEqualTo(world.row(id).statusMessage());
  }

  @Test
  void saysWhichChildItWaitsFor() {
    world.child = aProgram().task("c", "person").build();
    String id = world.start(aProgram().task("a", "child"));
    String why = "Waiting for the child execution " + id + ".0001.";
    assertThat(world.row(id).statusMessage()).isEqualTo(why);
    assertThat(world.tasks(id).getFirst().message()).isEqualTo(why);
  }

  @Test
  void failsALoopWithMoreErrorsThanAllowed() {
    String strict = world.start(aProgram().task("a", "ok", loop("{}", "ok", "fail", "ok")));
    assertThat(world.ran(strict)).containsExactly("a:Failed", "a[0]:Success", "a[1]:Failed");

    String lenient =
        world.start(
            aProgram().task("a", "ok", loop("{\"MaxErrors\":\"50%\"}", "ok", "fail", "ok")));
    assertThat(world.row(lenient).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void joinsTheOutputsOfALoopInTheOrderOfItsItems() {
    String id =
        world.start(
            aProgram()
                .task(
                    "a", "ok", loop("{\"Concurrency\":9,\"MaxErrors\":1}", "sleep", "fail", "ok")));
    world.tick(Duration.ofMinutes(1));

    assertThat(world.tasks(id).getFirst().outputs())
        .isEqualTo(Json.parse("{\"all\":[null,null,null]}"));
  }

  @Test
  void succeedsWithALoopOverNothing() {
    String id = world.start(aProgram().task("a", "ok", loop("{}")));

    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
    assertThat(world.tasks(id).getFirst().outputs()).isEqualTo(Json.parse("{\"all\":[]}"));
  }

  @Test
  void pausesBetweenBatchesUntilApproved() {
    String control = "{\"Mode\":\"Batch\",\"Batch\":[1],\"BatchPauseOption\":\"EveryBatchPause\"}";
    String id = world.start(aProgram().task("a", "ok", loop(control, "ok", "ok")));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
    assertThat(world.ran(id)).containsExactly("a:Waiting", "a[0]:Success");

    world.approve(id);
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
    assertThat(world.tasks(id)).extracting(TaskRow::batch).containsExactly(0, 1, 2);
  }

  @Test
  void takesOverTheEndOfAChild() {
    world.child = aProgram().task("c", "sleep").build();
    String id = world.start(aProgram().task("a", "child").task("b", "ok"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
    world.tick(Duration.ofMinutes(1));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);

    world.child = aProgram().task("c", "fail").build();
    String failing = world.start(aProgram().task("a", "child"));
    assertThat(world.row(failing).statusMessage()).isEqualTo("it was told to");
    assertThat(world.row(failing).status()).isEqualTo(ExecutionStatus.FAILED);

    world.refusesChildren = true;
    String refused = world.start(aProgram().task("a", "child"));
    assertThat(world.row(refused).statusMessage()).isEqualTo("no such template");
  }

  @Test
  void cancelsItsChildrenWithItself() {
    world.child = aProgram().task("c", "person").build();
    String id = world.start(aProgram().task("a", "child"));
    world.signal(id, new Signal.Cancel("root"));

    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.CANCELLED);
    assertThat(world.row(id + ".0001").status()).isEqualTo(ExecutionStatus.CANCELLED);
    assertThat(world.ran(id)).containsExactly("a:Cancelled");
  }

  @Test
  void discardsWhatComesAfterTheEnd() {
    String id = world.start(aProgram().task("a", "call"));
    world.signal(id, new Signal.Cancel("root"));
    world.signal(id, new Signal.CallEnded(id + ".t0001", 1, Json.object()));

    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.CANCELLED);
  }

  @Test
  void takesTheOutcomeOfACallOnce() {
    String id = world.start(aProgram().task("a", "call").task("b", "person"));
    assertThat(world.calls).hasSize(1);
    Signal outcome =
        new Signal.CallEnded(id + ".t0001", world.calls.getFirst().attempt(), Json.object());
    world.signal(id, outcome);
    world.signal(id, outcome);

    assertThat(world.ran(id)).containsExactly("a:Success", "b:Waiting");
  }

  @Test
  void waitsBeforeEachTaskInDebugMode() {
    String id = world.start(aProgram().task("a", "ok").task("b", "ok"), Mode.DEBUG, false);
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
    assertThat(world.ran(id)).isEmpty();

    world.signal(id, World.word(Signal.Notify.Kind.EXECUTE_TASK));
    assertThat(world.ran(id)).containsExactly("a:Success");
    world.signal(
        id,
        new Signal.Notify(
            Signal.Notify.Kind.COMPLETE_EXECUTION,
            List.of(),
            null,
            null,
            null,
            null,
            ExecutionStatus.FAILED,
            "root"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.FAILED);
  }

  @Test
  void cancelsTheTaskAtWorkInDebugModeAndGoesOnToTheNext() {
    String id = world.start(aProgram().task("a", "sleep").task("b", "ok"), Mode.DEBUG, false);
    world.signal(id, World.word(Signal.Notify.Kind.CANCEL_TASK));
    assertThat(world.ran(id)).isEmpty();
    world.signal(id, World.word(Signal.Notify.Kind.EXECUTE_TASK));
    world.signal(id, World.word(Signal.Notify.Kind.CANCEL_TASK));
    assertThat(world.ran(id)).containsExactly("a:Cancelled");
    assertThat(world.row(id).statusMessage()).isEqualTo("Waiting for ExecuteTask, next is b.");
    world.signal(id, World.word(Signal.Notify.Kind.EXECUTE_TASK));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void aWordForAnotherTaskOrItemMovesNothing() {
    String id = world.start(aProgram().task("a", "person"));
    world.signal(id, approving(List.of(id + ".t0009"), null));
    world.signal(id, approving(List.of(id + ".t0001"), "x"));
    assertThat(world.ran(id)).containsExactly("a:Waiting");
    world.signal(id, approving(List.of(id + ".t0001"), null));
    assertThat(world.ran(id)).containsExactly("a:Success");

    String loop =
        world.start(
            aProgram()
                .task("l", "", ProgramBuilder.loop("{\"Concurrency\":2}", "person", "sleep")));
    world.signal(loop, approving(List.of(), "sleep"));
    assertThat(world.ran(loop)).containsExactly("l:Waiting", "l[0]:Waiting", "l[1]:Waiting");
    world.signal(loop, approving(List.of(), "person"));
    assertThat(world.ran(loop)).containsExactly("l:Waiting", "l[0]:Success", "l[1]:Waiting");
  }

  private static Signal approving(List<String> runs, @Nullable String item) {
    return new Signal.Notify(
        Signal.Notify.Kind.APPROVE, runs, null, null, item, null, null, "root");
  }

  @Test
  void onlyTheLatestRunOfATaskCountsInDebugMode() {
    ProgramBuilder program = aProgram().task("a", "fail").task("b", "ok");
    String mended = world.start(program, Mode.DEBUG, false);
    world.signal(mended, World.word(Signal.Notify.Kind.EXECUTE_TASK));
    world.signal(mended, executing("a", "ok"));
    world.signal(mended, World.word(Signal.Notify.Kind.EXECUTE_TASK));
    assertThat(world.ran(mended)).containsExactly("a:Failed", "a:Success", "b:Success");
    assertThat(world.row(mended).status()).isEqualTo(ExecutionStatus.SUCCESS);

    String passedOver = world.start(program, Mode.DEBUG, false);
    world.signal(passedOver, executing("a", "ok"));
    world.signal(passedOver, executing("a", "fail"));
    world.signal(passedOver, executing("b", "ok"));
    assertThat(world.row(passedOver).status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(world.row(passedOver).statusMessage()).isEqualTo("it was told to");
  }

  private static Signal executing(String task, String script) {
    return new Signal.Notify(
        Signal.Notify.Kind.EXECUTE_TASK,
        List.of(),
        task,
        Json.object().put("Script", script),
        null,
        null,
        null,
        "root");
  }

  @Test
  void waitsAtAFailedTaskInFailurePauseMode() {
    String retried =
        world.start(aProgram().task("a", "fail-once").task("b", "ok"), Mode.FAILURE_PAUSE, false);
    assertThat(world.row(retried).status()).isEqualTo(ExecutionStatus.WAITING);
    world.signal(retried, World.word(Signal.Notify.Kind.RETRY_TASK));
    assertThat(world.ran(retried)).containsExactly("a:Success", "b:Success");
    assertThat(world.row(retried).status()).isEqualTo(ExecutionStatus.SUCCESS);

    String skipped =
        world.start(aProgram().task("a", "fail").task("b", "ok"), Mode.FAILURE_PAUSE, false);
    world.signal(skipped, World.word(Signal.Notify.Kind.SKIP_TASK));
    assertThat(world.ran(skipped)).containsExactly("a:Skipped", "b:Success");
    assertThat(world.row(skipped).status()).isEqualTo(ExecutionStatus.SUCCESS);
  }

  @Test
  void startsAChildEachTimeItsTriggerFires() {
    String id =
        world.start(aProgram().add("t", "ACS::EventTrigger", "trigger", t -> t).task("a", "ok"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
    world.signal(id, new Signal.Trigger("Event", Json.object().put("n", 1), "root"));

    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.WAITING);
    assertThat(world.ran(id + ".0001")).containsExactly("t:Skipped", "a:Success");
    assertThat(world.row(id).firings())
        .isNotNull()
        .extracting(Firings::lastStatus)
        .isEqualTo(ExecutionStatus.SUCCESS);
    world.signal(id, new Signal.Cancel("root"));
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.CANCELLED);
  }

  @Test
  void laysABugToTheTaskItHit() {
    String id = world.start(aProgram().task("a", "ok").task("b", "bug"));

    assertThat(world.ran(id)).contains("a:Success");
    assertThat(world.row(id).status()).isEqualTo(ExecutionStatus.FAILED);
    assertThat(world.row(id).statusMessage()).startsWith("InternalError");
  }

  @Test
  void admitsAQueuedExecutionOnlyWhenTold() {
    assertThat(ExecutionStatus.QUEUED.next())
        .containsExactlyInAnyOrder(ExecutionStatus.RUNNING, ExecutionStatus.CANCELLED);
  }
}
