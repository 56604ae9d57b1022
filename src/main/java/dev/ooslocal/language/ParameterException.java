package dev.ooslocal.language;

/** The values given for a template's parameters do not fit its declarations. */
public final class ParameterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;

  /** What is wrong with the values. */
  public enum Kind {
    /** The message is the name of the parameter that is missing. */
    MISSING,
    /** The message is the name that is not declared. */
    UNKNOWN,
    /** The message is the reason, all violations together. */
    VIOLATED
  }

  public ParameterException(Kind kind, String message) {
    super(message, null, false, false);
    this.kind = kind;
  }

  public Kind kind() {
    return kind;
  }
}
