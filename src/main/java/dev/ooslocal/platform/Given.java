package dev.ooslocal.platform;

import org.jspecify.annotations.Nullable;

/** Optional texts of requests, where an empty one says as little as an absent one. */
public final class Given {
  private Given() {}

  public static @Nullable String text(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }
}
