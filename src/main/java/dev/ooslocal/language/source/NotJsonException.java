package dev.ooslocal.language.source;

/** A text that is not JSON; it may still be YAML. */
final class NotJsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Position position;

  NotJsonException(String message, Position position) {
    super(message, null, false, false);
    this.position = position;
  }

  UnreadableException asUnreadable() {
    return new UnreadableException("syntax", String.valueOf(getMessage()), position, "");
  }
}
