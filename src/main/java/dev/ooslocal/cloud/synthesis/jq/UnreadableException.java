package dev.ooslocal.cloud.synthesis.jq;

/** A program outside of what is read backwards. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnreadableException(String program) {
    super("not understood: " + program);
  }
}
