package dev.ooslocal.language.warn;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;

/** Something an author may not have meant. */
interface Warning {
  /** Reports what is doubtful. */
  void look(Draft draft, Program program, Problems problems);
}
