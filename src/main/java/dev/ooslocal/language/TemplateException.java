package dev.ooslocal.language;

import java.util.List;
import java.util.stream.Collectors;

/** A template that cannot be used, with everything that is wrong with it. */
public final class TemplateException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  public TemplateException(List<Problem> problems) {
    super(
        problems.stream().map(Problem::toString).collect(Collectors.joining("; ")),
        null,
        false,
        false);
    this.problems = List.copyOf(problems);
  }

  public List<Problem> problems() {
    return problems;
  }
}
