package dev.ooslocal.language.warn;

import dev.ooslocal.language.Program;
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

  private Warnings() {}

  /** Reports everything that is doubtful. */
  public static void run(Draft draft, Program program, Problems problems) {
    ALL.forEach(warning -> warning.look(draft, program, problems));
    problems.within(null);
  }
}
