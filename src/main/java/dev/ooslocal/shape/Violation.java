package dev.ooslocal.shape;

/**
 * One thing wrong with given values.
 *
 * @param field the field's path, such as {@code Filter.1.Name}; empty for the whole
 * @param reason what kind of fault it is
 * @param rule the rule that is broken, in words
 */
public record Violation(String field, Reason reason, String rule) {
  /** What kind of fault. */
  public enum Reason {
    MISSING,
    MALFORMED,
    UNKNOWN
  }

  static Violation missing(String field) {
    return new Violation(field, Reason.MISSING, "it is mandatory");
  }

  static Violation malformed(String field, String rule) {
    return new Violation(field, Reason.MALFORMED, rule);
  }

  static Violation unknown(String field) {
    return new Violation(field, Reason.UNKNOWN, "there is no such field");
  }
}
