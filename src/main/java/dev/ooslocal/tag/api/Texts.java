package dev.ooslocal.tag.api;

import org.jspecify.annotations.Nullable;

/** Optional texts of requests, where an empty one says as little as an absent one. */
final class Texts {
  private Texts() {}

  static @Nullable String given(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
