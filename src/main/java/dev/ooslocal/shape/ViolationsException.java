package dev.ooslocal.shape;

import java.util.List;
import java.util.stream.Collectors;

/** Values that do not fit a shape, with everything that is wrong with them. */
public final class ViolationsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Violation> violations;

  ViolationsException(List<Violation> violations) {
    super(
        violations.stream().map(v -> v.field() + ": " + v.rule()).collect(Collectors.joining("; ")),
        null,
        false,
        false);
    this.violations = List.copyOf(violations);
  }

  /** In the order of the record's components, never empty. */
  public List<Violation> violations() {
    return violations;
  }
}
