package dev.ooslocal.control.seed;

/** A seed file is broken; the service does not start with it. */
final class SeedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SeedException(String message) {
    super(message);
  }
}
