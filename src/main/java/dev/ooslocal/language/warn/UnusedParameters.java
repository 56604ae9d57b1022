package dev.ooslocal.language.warn;

import dev.ooslocal.language.Program;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;
import java.util.List;

/** A parameter that nothing refers to. */
final class UnusedParameters implements Warning {
  @Override
  public void look(Draft draft, Program program, Problems problems) {
    Mentions mentions = Mentions.in(draft.root());
    draft
        .parameters()
        .forEach(
            (name, member) -> {
              if (!mentions.ofParameter(name)) {
                problems.warn(
                    "unused-parameter",
                    member.position(),
                    member.value().path(),
                    "nothing refers to the parameter " + name,
                    name,
                    List.of());
              }
            });
  }
}
