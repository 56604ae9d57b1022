package dev.ooslocal.control;

/** What the path names is not there. */
final class NothingThere extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NothingThere(String message) {
    super(message, null, false, false);
  }
}
