package dev.ooslocal.language;

/**
 * An expression or selector cannot be evaluated; the message says which and why, for its author.
 */
public final class EvaluationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  public EvaluationException(String message) {
    super(message, null, false, false);
    reason = message;
  }

  @Override
  public String getMessage() {
    return reason;
  }
}
