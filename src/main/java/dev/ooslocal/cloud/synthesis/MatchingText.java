package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selector;
import dev.ooslocal.language.Selectors;
import dev.ooslocal.platform.Json;
import java.util.List;

/** A text that a simple regular expression matches, or does not. */
final class MatchingText {
  private MatchingText() {}

  static String of(String regex, boolean matches) {
    String literal = regex.replaceAll("\\(\\?[^)]*\\)|[\\^$]", "").replace(".*", "");
    for (String candidate : List.of(literal.replace("\\", ""), "a", "1", "a1", "")) {
      if (found(regex, candidate) == matches) {
        return candidate;
      }
    }
    return literal;
  }

  /** Asked of the language itself, which gives up on expressions that take too long. */
  private static boolean found(String regex, String text) {
    try {
      Selector test = Selectors.of("test(" + Json.text(Json.string(regex)) + ")");
      return test.select(Json.string(text)).contains(Json.parse("true"));
    } catch (EvaluationException notOurs) {
      return false;
    }
  }
}
