package dev.ooslocal.template.catalog;

import org.jspecify.annotations.Nullable;

/** A catalogue that cannot be read at all; the start fails. */
final class CatalogueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CatalogueException(String message) {
    this(message, null);
  }

  CatalogueException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
