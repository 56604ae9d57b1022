package dev.ooslocal.template.api;

import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.template.store.Outline;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.VersionLabel;
import java.time.Instant;
import java.util.Map;

/** A template as CreateTemplate and UpdateTemplate answer it: in its newest version. */
record TemplateFacts(
    @Doc("The template's id.") @Example("t-4bdb1745c171401883a2") String templateId,
    @Doc("The template's name.") @Example("MyTemplate") String templateName,
    @Doc("The newest version.") @Example("v1") String templateVersion,
    @Doc("How the text is written: JSON or YAML.") @Example("YAML") String templateFormat,
    @Doc("The description; one in several languages as JSON text.") String description,
    @Doc("Whether the template has a trigger task.") boolean hasTrigger,
    @Doc("SHA-256 of the text in lower-case hex.") String hash,
    @Doc("Who can use it: Private or Public.") @Example("Private") String shareType,
    @Doc("The resource group it is in; empty when it is in none.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("Who created it.") @Example("root(1234567890123456)") String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who changed it last.") @Example("root(1234567890123456)") String updatedBy,
    @Doc("When it was changed last.") Instant updatedDate) {

  static final String PRIVATE = "Private";
  static final String PUBLIC = "Public";

  static TemplateFacts of(Template template, Map<String, String> tags) {
    Outline outline = template.outline();
    return new TemplateFacts(
        template.getId(),
        template.name(),
        VersionLabel.of(template.latest()),
        outline.format(),
        outline.description(),
        outline.hasTrigger(),
        outline.hash(),
        PRIVATE,
        template.resourceGroupId(),
        tags,
        template.createdBy(),
        template.createdAt(),
        template.updatedBy(),
        template.updatedAt());
  }
}
