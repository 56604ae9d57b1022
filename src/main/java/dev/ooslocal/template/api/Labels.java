package dev.ooslocal.template.api;

import dev.ooslocal.template.store.TemplateWrites;
import org.jspecify.annotations.Nullable;

/** Optional texts of requests, where an empty one says as little as an absent one. */
final class Labels {
  private Labels() {}

  static @Nullable String given(@Nullable String text) {
    return text == null || text.isEmpty() ? null : text;
  }

  static TemplateWrites.Details details(
      @Nullable String versionName, @Nullable String resourceGroupId) {
    return new TemplateWrites.Details(given(versionName), given(resourceGroupId));
  }
}
