package dev.ooslocal.language.source;

/** A text that is neither JSON nor YAML as templates may use it. */
public final class UnreadableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String rule;
  private final transient Position position;
  private final String path;

  UnreadableException(String rule, String message, Position position, String path) {
    super(message, null, false, false);
    this.rule = rule;
    this.position = position;
    this.path = path;
  }

  public String rule() {
    return rule;
  }

  public Position position() {
    return position;
  }

  public String path() {
    return path;
  }
}
