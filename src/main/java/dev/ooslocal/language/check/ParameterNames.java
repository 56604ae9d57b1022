package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Parameters have proper names, each once whatever the case, and are declared by a map. */
final class ParameterNames implements Rule {
  private static final Pattern NAME = Pattern.compile("[\\w\\-]+");

  @Override
  public void check(Draft draft, Problems problems) {
    Set<String> seen = new HashSet<>();
    draft
        .parameters()
        .forEach(
            (name, member) -> {
              String path = member.value().path();
              if (!NAME.matcher(name).matches()) {
                String message = "a parameter's name has only letters, digits, - and _";
                problems.add("name", member.position(), path, message, name, List.of());
              }
              if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                String message = "another parameter has this name";
                problems.add("name", member.position(), path, message, name, List.of());
              }
              if (!member.value().isMap()) {
                String message = "a parameter is declared by a map";
                problems.add("parameter", member.position(), path, message, null, List.of());
              }
            });
  }
}
