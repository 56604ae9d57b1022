package dev.ooslocal.language.selector;

/** A text that is no jq program. */
final class NotAProgramException extends Exception {
  private static final long serialVersionUID = 1L;

  private final boolean dotted;

  NotAProgramException(String message) {
    this(message, true);
  }

  /**
   * @param dotted whether it may be a program that lacks its leading dot
   */
  NotAProgramException(String message, boolean dotted) {
    super(message, null, false, false);
    this.dotted = dotted;
  }

  boolean mayLackDot() {
    return dotted;
  }
}
