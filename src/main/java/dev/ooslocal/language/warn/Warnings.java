package dev.ooslocal.language.warn;

import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;
import java.util.List;

/** All warnings. */
public final class Warnings {
  private static final List<Warning> ALL =
      List.of(
          new UnknownKeys(),
          new UnusedParameters(),
          new UnreadOutputs(),
          new UnreachableTasks(),
          new HighRiskCalls());

  private static final List<Warning> IN_BODIES =
      List.of(new UnknownKeys(), new UnreachableTasks(), new HighRiskCalls());

  private Warnings() {}

  /** Reports everything that is doubtful. */
  public static void run(Draft draft, Program program, Problems problems) {
    ALL.forEach(warning -> warning.look(draft, program, problems));
    bodies(draft, program, problems);
  }

  /** The tasks in the bodies of loops; what is used is seen from above. */
  private static void bodies(Draft draft, Program program, Problems problems) {
    for (Task task : program.tasks()) {
      Loop loop = task.loop();
      if (loop != null && loop.body() != null) {
        Draft inside = draft.inside(draft.tasks().get(task.index()));
        Program body = loop.body().program();
        IN_BODIES.forEach(warning -> warning.look(inside, body, problems));
        bodies(inside, body, problems);
      }
    }
  }
}
