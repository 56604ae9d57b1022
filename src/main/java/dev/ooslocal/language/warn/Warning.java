package dev.ooslocal.language.warn;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;

/** Something an author may not have meant. */
interface Warning {
  /** Reports what is doubtful; it may leave the problems within a task. */
  void look(Draft draft, Program program, Problems problems);
}
