package dev.ooslocal.language.selector;

/** A text that is no jq program. */
final class NotAProgramException extends Exception {
  private static final long serialVersionUID = 1L;

  NotAProgramException(String message) {
    super(message, null, false, false);
  }
}
