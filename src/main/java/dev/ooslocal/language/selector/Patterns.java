package dev.ooslocal.language.selector;

import dev.ooslocal.language.EvaluationException;
import java.util.regex.Pattern;

/** Matches regular expressions of templates under a budget. */
public final class Patterns {
  private Patterns() {}

  /**
   * Whether the pattern is found in the text.
   *
   * @throws EvaluationException when that takes more than the budget
   */
  public static boolean isFound(Pattern pattern, String text) {
    try {
      return pattern.matcher(new CountedText(text, new Budget())).find();
    } catch (StackOverflowError e) {
      throw new EvaluationException("the regular expression " + pattern + " exceeded its budget");
    }
  }
}
