package dev.ooslocal.engine;

import static dev.ooslocal.engine.ProgramBuilder.aProgram;
import static dev.ooslocal.engine.ProgramBuilder.body;
import static dev.ooslocal.engine.ProgramBuilder.loop;
import static dev.ooslocal.engine.ProgramBuilder.onError;
import static dev.ooslocal.engine.ProgramBuilder.uncritical;
import static dev.ooslocal.engine.ProgramBuilder.when;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ooslocal.language.Jump;
import dev.ooslocal.language.Task;
import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Random programs, outcomes and signals: whatever happens, the rules of the engine hold. */
class RandomRunsTest {
  private static final int RUNS = Integer.getInteger("random.runs", 3000);
  private static final List<String> SCRIPTS =
      List.of(
          "ok", "fail", "sleep", "poll", "person", "call", "child", "risky", "fail-once", "bug");

  /** Which state may follow which, as it is documented; written down here a second time. */
  private static final Map<String, List<String>> TABLE =
      Map.of(
          "STARTED", List.of("QUEUED", "RUNNING", "CANCELLED"),
          "QUEUED", List.of("RUNNING", "CANCELLED"),
          "RUNNING", List.of("WAITING", "SUCCESS", "FAILED", "CANCELLED"),
          "WAITING", List.of("RUNNING", "SUCCESS", "FAILED", "CANCELLED"));

  private final Set<String> moves = new HashSet<>();

  @Test
  void alwaysEndsByTheRulesAndVisitsEveryMove() {
    for (int seed = 0; seed < RUNS; seed++) {
      run(seed);
    }
    assertThat(moves).containsExactlyInAnyOrderElementsOf(documentedMoves());
  }

  private void run(int seed) {
    Random random = new Random(seed);
    World world = new World();
    world.child = child(random).build();
    String id = start(world, random);
    for (int step = 0; step < 60 && !world.row(id).status().isFinal(); step++) {
      disturb(world, id, random, step);
      check(world, id, seed);
    }
    world.signal(id, new Signal.Cancel("root"));
    world.tick(Duration.ofDays(1));
    check(world, id, seed);
    assertThat(world.row(id).status().isFinal()).as("seed %d", seed).isTrue();
    assertThat(world.tasks(id)).as("seed %d", seed).allMatch(t -> !t.status().isOpen());
    moves.addAll(world.moves);
  }

  private static String start(World world, Random random) {
    ProgramBuilder program = program(random, 5);
    if (random.nextInt(20) == 0) {
      String id = world.queue(program);
      if (random.nextBoolean()) {
        world.signal(id, new Signal.Admit());
      }
      return id;
    }
    if (random.nextInt(20) == 0) {
      return world.startAndCancel(program);
    }
    return world.start(program, Mode.values()[random.nextInt(3)], random.nextBoolean());
  }

  private static ProgramBuilder program(Random random, int most) {
    ProgramBuilder program = aProgram();
    int size = 1 + random.nextInt(most);
    for (int i = 0; i < size; i++) {
      program.task("t" + i, script(random), change(random, i, size));
    }
    return program;
  }

  /** A child starts no child of its own, or there would be no end to it. */
  private static ProgramBuilder child(Random random) {
    return aProgram().task("c", List.of("ok", "fail", "sleep", "person").get(random.nextInt(4)));
  }

  private static UnaryOperator<Task> change(Random random, int index, int size) {
    return switch (random.nextInt(8)) {
      case 0 -> uncritical();
      case 1 -> when(random.nextBoolean());
      case 2 -> index + 1 < size ? onError(new Jump.To(size - 1)) : onError(new Jump.Next());
      case 3 -> loop("{\"Concurrency\":2,\"MaxErrors\":1}", scripts(random));
      case 4 ->
          loop(
              "{\"Mode\":\"Batch\",\"Batch\":[1,2],\"BatchPauseOption\":\"EveryBatchPause\"}",
              scripts(random));
      case 5 -> body("{\"Concurrency\":2}", child(random).build(), "1", "2", "3");
      default -> UnaryOperator.identity();
    };
  }

  private static void disturb(World world, String id, Random random, int step) {
    switch (random.nextInt(step > 40 ? 4 : 9)) {
      case 0 -> world.tick(Duration.ofSeconds(1 + random.nextInt(90)));
      case 1 -> world.approve(id);
      case 2 -> world.signal(id, World.word(Signal.Notify.Kind.EXECUTE_TASK));
      case 3 -> answer(world);
      case 4 -> world.signal(id, World.word(Signal.Notify.Kind.RETRY_TASK));
      case 5 -> world.signal(id, World.word(Signal.Notify.Kind.SKIP_TASK));
      case 6 -> world.signal(id, World.word(Signal.Notify.Kind.values()[random.nextInt(7)]));
      case 7 -> List.copyOf(world.ids()).forEach(world::approve);
      default -> {
        if (random.nextInt(12) == 0) {
          world.signal(id, new Signal.Cancel("root"));
        }
      }
    }
  }

  /** Answers every call ever made once more: all but the first answer of each come too late. */
  private static void answer(World world) {
    for (Changes.OutgoingAttempt call : List.copyOf(world.calls)) {
      String execution = call.taskRunId().substring(0, call.taskRunId().lastIndexOf('.'));
      world.signal(
          execution, new Signal.CallEnded(call.taskRunId(), call.attempt(), Json.object()));
    }
  }

  private static void check(World world, String id, int seed) {
    List<TaskRow> open = world.tasks(id).stream().filter(t -> t.status().isOpen()).toList();
    assertThat(open.stream().filter(t -> t.parentId() == null))
        .as("tasks at once outside loops, seed %d", seed)
        .hasSizeLessThanOrEqualTo(1);
    for (TaskRow loop : open) {
      LoopProgress progress = loop.loop();
      if (progress != null) {
        long items = open.stream().filter(t -> loop.id().equals(t.parentId())).count();
        assertThat(items).as("items at once, seed %d", seed).isEqualTo(progress.open());
        assertThat(progress.open())
            .as("concurrency, seed %d", seed)
            .isLessThanOrEqualTo(atOnce(progress));
      }
    }
  }

  private static int atOnce(LoopProgress progress) {
    int batches = progress.concurrency().size();
    return progress.concurrency().get(Math.min(progress.batch(), batches - 1));
  }

  private static String script(Random random) {
    // A bug of ours is rare, and each one writes a stack trace into the log.
    String script = SCRIPTS.get(random.nextInt(SCRIPTS.size()));
    return script.equals("bug") && random.nextInt(50) != 0 ? "ok" : script;
  }

  private static String[] scripts(Random random) {
    String[] items = new String[random.nextInt(5)];
    for (int i = 0; i < items.length; i++) {
      items[i] = script(random);
    }
    return items;
  }

  private static List<String> documentedMoves() {
    return TABLE.entrySet().stream()
        .flatMap(from -> from.getValue().stream().map(to -> from.getKey() + ">" + to))
        .toList();
  }
}
