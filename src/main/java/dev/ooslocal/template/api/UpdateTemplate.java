package dev.ooslocal.template.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.store.Draft;
import dev.ooslocal.template.store.Drafts;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateWrites;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores another text as the next version of a template. */
@Component
@Offered(
    group = "template",
    summary = "Stores another text as the next version; the same text makes no new version.",
    errors = {ErrorCode.NO_TEMPLATE, ErrorCode.TEMPLATE_VALIDATION})
final class UpdateTemplate implements Operation<UpdateTemplate.Input, UpdateTemplate.Output> {
  record Input(
      @Doc("The name of a template of the caller's own.")
          @Required
          @Length(min = 1, max = 200)
          @Example("MyTemplate")
          String templateName,
      @Doc("The text, JSON or YAML, at most 64 KB; needed even when only tags change.")
          @Required
          @Example(
              "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"wait\","
                  + "\"Action\":\"ACS::Sleep\",\"Properties\":{\"Duration\":\"PT2S\"}}]}")
          String content,
      @Doc("A label of the version.") @Nullable String versionName,
      @Doc("Tags that replace all earlier ones; left out, those stay.")
          @Nullable Map<String, String> tags,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The template in its newest version.") TemplateFacts template) {}

  private final Drafts drafts;
  private final TemplateWrites writes;
  private final Tags tags;

  UpdateTemplate(Drafts drafts, TemplateWrites writes, Tags tags) {
    this.drafts = drafts;
    this.writes = writes;
    this.tags = tags;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Map<String, String> given = in.tags() == null ? null : tags.checked(in.tags());
    Draft draft = drafts.read(in.content());
    Template template =
        writes.update(
            caller,
            in.templateName(),
            draft,
            Labels.details(in.versionName(), in.resourceGroupId()));
    if (given == null) {
      return new Output(TemplateFacts.of(template, tagsOf(template)));
    }
    tags.replace(caller.account(), caller.region(), TemplateRows.TAGGED_AS, template.name(), given);
    return new Output(TemplateFacts.of(template, given));
  }

  private Map<String, String> tagsOf(Template template) {
    return tags.of(
            template.accountId(),
            template.regionId(),
            TemplateRows.TAGGED_AS,
            List.of(template.name()))
        .getOrDefault(template.name(), Map.of());
  }
}
