package dev.ooslocal.template.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.template.catalog.PublicTemplate;
import dev.ooslocal.template.store.Outline;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which public templates a list shows. */
final class PublicFilter {
  private PublicFilter() {}

  /** Whether any public template can be meant: they have no tags and no resource group. */
  static boolean canMatch(ListTemplates.Input in) {
    return !TemplateFacts.PRIVATE.equals(in.shareType())
        && (in.tags() == null || in.tags().isEmpty())
        && Given.text(in.resourceGroupId()) == null
        && isOrAbsent(Given.text(in.createdBy()), PublicTemplate.PUBLISHER);
  }

  static boolean matches(ListTemplates.Input in, PublicTemplate template) {
    Outline outline = template.outline();
    return isOrAbsent(in.templateFormat(), outline.format())
        && isOrAbsent(in.templateType(), outline.kind())
        && isOrAbsent(in.category(), outline.category())
        && isOrAbsent(in.hasTrigger(), outline.hasTrigger())
        && isOrAbsent(in.isExample(), template.isExample())
        && isNamed(in.templateName(), template.name())
        && isWithin(in, template.createdAt());
  }

  private static boolean isOrAbsent(@Nullable Object wanted, Object found) {
    return wanted == null || wanted.equals(found);
  }

  private static boolean isNamed(@Nullable String part, String name) {
    return part == null || name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }

  private static boolean isWithin(ListTemplates.Input in, Instant created) {
    Instant second = created.truncatedTo(ChronoUnit.SECONDS);
    return (in.createdDateAfter() == null || !second.isBefore(in.createdDateAfter()))
        && (in.createdDateBefore() == null || !second.isAfter(in.createdDateBefore()));
  }
}
