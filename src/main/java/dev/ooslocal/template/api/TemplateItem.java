package dev.ooslocal.template.api;

import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.template.catalog.PublicTemplate;
import dev.ooslocal.template.store.Outline;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.VersionLabel;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template as lists show it: in its newest version. */
record TemplateItem(
    @Doc("The template's id.") @Example("t-4bdb1745c171401883a2") String templateId,
    @Doc("The template's name.") @Example("MyTemplate") String templateName,
    @Doc("The newest version.") @Example("v1") String templateVersion,
    @Doc("The label of that version; left out when it has none.") @Nullable String versionName,
    @Doc("What it is for: Automation, State or Package.") @Example("Automation")
        String templateType,
    @Doc("How the text is written: JSON or YAML.") @Example("YAML") String templateFormat,
    @Doc("The kind of its trigger, TimerTrigger, EventTrigger or AlarmTrigger; else Other.")
        @Example("Other")
        String category,
    @Doc("The description; one in several languages as JSON text.") String description,
    @Doc("Whether the template has a trigger task.") boolean hasTrigger,
    @Doc("SHA-256 of the text in lower-case hex.") String hash,
    @Doc("Who can use it: Private or Public.") @Example("Private") String shareType,
    @Doc("Who publishes it; left out for private ones.") @Nullable String publisher,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("Whether it is a favorite of the account.") @Nullable Boolean isFavorite,
    @Doc("How popular it is, from 1 to 10.") @Example("1") int popularity,
    @Doc("How many executions of it were started.") long totalExecutionCount,
    @Doc("Limits on the instances it works with, as JSON text; left out when there are none.")
        @Nullable String constraints,
    @Doc("Who created it; ACS for public ones.") String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who changed it last; ACS for public ones.") String updatedBy,
    @Doc("When it was changed last.") Instant updatedDate) {

  private static final String ALIYUN = "aliyun";

  static TemplateItem of(Template template, Map<String, String> tags, boolean favorite) {
    Outline outline = template.outline();
    return new TemplateItem(
        template.getId(),
        template.name(),
        VersionLabel.of(template.latest()),
        template.versionName(),
        outline.kind(),
        outline.format(),
        outline.category(),
        outline.description(),
        outline.hasTrigger(),
        outline.hash(),
        TemplateFacts.PRIVATE,
        null,
        template.resourceGroupId(),
        tags,
        favorite,
        Popularity.of(template.starts()),
        template.starts(),
        null,
        template.createdBy(),
        template.createdAt(),
        template.updatedBy(),
        template.updatedAt());
  }

  static TemplateItem of(PublicTemplate template, long starts, boolean favorite) {
    Outline outline = template.outline();
    return new TemplateItem(
        template.id(),
        template.name(),
        template.version(),
        null,
        outline.kind(),
        outline.format(),
        outline.category(),
        outline.description(),
        outline.hasTrigger(),
        outline.hash(),
        TemplateFacts.PUBLIC,
        ALIYUN,
        "",
        Map.of(),
        favorite,
        Popularity.of(starts),
        starts,
        null,
        PublicTemplate.PUBLISHER,
        template.createdAt(),
        PublicTemplate.PUBLISHER,
        template.createdAt());
  }
}
