package dev.ooslocal.template.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.template.store.TemplateWrites;
import org.jspecify.annotations.Nullable;

/** What a request says about a template besides its text. */
final class Labels {
  private Labels() {}

  static TemplateWrites.Details details(
      @Nullable String versionName, @Nullable String resourceGroupId) {
    return new TemplateWrites.Details(Given.text(versionName), Given.text(resourceGroupId));
  }
}
