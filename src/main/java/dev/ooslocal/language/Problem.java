package dev.ooslocal.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong, or doubtful, in a template.
 *
 * @param severity whether the template can be used all the same
 * @param rule the rule's name, such as {@code unknown-reference}
 * @param message what is wrong, in a sentence
 * @param task the task's name; null outside tasks, and in one without a name
 * @param path where in the document, such as {@code Tasks[2].Properties.Duration}
 * @param line counted from 1
 * @param column counted from 1
 * @param found what stands there; null when something is missing
 * @param allowed what may stand there; empty when that is no closed set
 * @param didYouMean the nearest allowed name; null when none is near
 */
public record Problem(
    Severity severity,
    String rule,
    String message,
    @Nullable String task,
    String path,
    int line,
    int column,
    @Nullable String found,
    List<String> allowed,
    @Nullable String didYouMean) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  public Problem {
    allowed = List.copyOf(allowed);
  }

  @Override
  public String toString() {
    String hint = didYouMean == null ? "" : ", did you mean " + didYouMean + "?";
    String where = path.isEmpty() ? "" : path + ", ";
    return message + hint + " (" + where + "line " + line + ", column " + column + ")";
  }
}
