package dev.ooslocal.template.api;

import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.template.catalog.PublicTemplate;
import dev.ooslocal.template.store.Outline;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.TemplateVersion;
import dev.ooslocal.template.store.VersionLabel;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template as GetTemplate answers it: in the version asked for. */
record TemplateDetails(
    @Doc("The template's id.") @Example("t-4bdb1745c171401883a2") String templateId,
    @Doc("The template's name.") @Example("MyTemplate") String templateName,
    @Doc("The version shown.") @Example("v1") String templateVersion,
    @Doc("The label of the version; left out when it has none.") @Nullable String versionName,
    @Doc("What it is for: Automation, State or Package.") @Example("Automation")
        String templateType,
    @Doc("How the text is written: JSON or YAML.") @Example("YAML") String templateFormat,
    @Doc("The description; one in several languages as JSON text.") String description,
    @Doc("Whether the template has a trigger task.") boolean hasTrigger,
    @Doc("SHA-256 of the text in lower-case hex.") String hash,
    @Doc("Who can use it: Private or Public.") @Example("Private") String shareType,
    @Doc("The accounts it is shared with, as JSON text; left out when there are none.")
        @Nullable String sharedAccounts,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("Who created it; ACS for public ones.") String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who stored this version; ACS for public ones.") String updatedBy,
    @Doc("When this version was stored.") Instant updatedDate) {

  static TemplateDetails of(
      Template template,
      TemplateVersion version,
      Map<String, String> tags,
      @Nullable String sharedAccounts) {
    Outline outline = version.outline();
    return new TemplateDetails(
        template.getId(),
        template.name(),
        VersionLabel.of(version.number()),
        version.versionName(),
        outline.kind(),
        outline.format(),
        outline.description(),
        outline.hasTrigger(),
        outline.hash(),
        TemplateFacts.PRIVATE,
        sharedAccounts,
        template.resourceGroupId(),
        tags,
        template.createdBy(),
        template.createdAt(),
        version.updatedBy(),
        version.updatedAt());
  }

  static TemplateDetails of(PublicTemplate template) {
    Outline outline = template.outline();
    return new TemplateDetails(
        template.id(),
        template.name(),
        template.version(),
        null,
        outline.kind(),
        outline.format(),
        outline.description(),
        outline.hasTrigger(),
        outline.hash(),
        TemplateFacts.PUBLIC,
        null,
        "",
        Map.of(),
        PublicTemplate.PUBLISHER,
        template.createdAt(),
        PublicTemplate.PUBLISHER,
        template.createdAt());
  }
}
