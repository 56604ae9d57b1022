package dev.ooslocal.platform.storage;

/** The state cannot be opened as it is; the message says what to do. */
public final class StorageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StorageException(String message) {
    super(message);
  }
}
