package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;

/** A rule that templates keep. */
interface Rule {
  /** Reports what breaks the rule. */
  void check(Draft draft, Problems problems);
}
