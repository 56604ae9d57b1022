package dev.ooslocal.cloud.model;

/** A product's description is wrong; the service does not start with it. */
final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
