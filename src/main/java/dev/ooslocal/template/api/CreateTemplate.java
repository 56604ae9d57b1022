package dev.ooslocal.template.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.Required;
import dev.ooslocal.tag.Tags;
import dev.ooslocal.template.store.Draft;
import dev.ooslocal.template.store.Drafts;
import dev.ooslocal.template.store.Template;
import dev.ooslocal.template.store.TemplateRows;
import dev.ooslocal.template.store.TemplateWrites;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stores a text as the first version of a new template. */
@Component
@Offered(
    group = "template",
    summary = "Stores a text as version v1 of a new template.",
    errors = {ErrorCode.TEMPLATE_VALIDATION, ErrorCode.TEMPLATE_EXISTS, ErrorCode.QUOTA_EXCEED})
final class CreateTemplate implements Operation<CreateTemplate.Input, CreateTemplate.Output> {
  record Input(
      @Doc("The name, unique in account and region.")
          @Required
          @Length(min = 1, max = 200)
          @Matches(
              value = "(?i)(?!ALIYUN|ACS|ALIBABA|ALICLOUD)[a-z0-9_-]*",
              rule =
                  "it may have letters, digits, - and _ and must not start with ALIYUN, ACS,"
                      + " ALIBABA or ALICLOUD")
          @Example("MyTemplate")
          String templateName,
      @Doc("The text, JSON or YAML, at most 64 KB.")
          @Required
          @Example(
              "{\"FormatVersion\":\"OOS-2019-06-01\",\"Tasks\":[{\"Name\":\"wait\",\"Action\":\"ACS::Sleep\",\"Properties\":{\"Duration\":\"PT1S\"}}]}")
          String content,
      @Doc("A label of the version.") @Nullable String versionName,
      @Doc("1 to 20 tags.") @Nullable Map<String, String> tags,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The new template.") TemplateFacts template,
      @Doc("What it is for: Automation, State or Package.") @Example("Automation")
          String templateType) {}

  private final Drafts drafts;
  private final TemplateWrites writes;
  private final Tags tags;

  CreateTemplate(Drafts drafts, TemplateWrites writes, Tags tags) {
    this.drafts = drafts;
    this.writes = writes;
    this.tags = tags;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Map<String, String> labels = tags.checked(in.tags() == null ? Map.of() : in.tags());
    Draft draft = drafts.read(in.content());
    Template template =
        writes.create(
            caller,
            in.templateName(),
            draft,
            Labels.details(in.versionName(), in.resourceGroupId()));
    tags.replace(
        caller.account(), caller.region(), TemplateRows.TAGGED_AS, template.name(), labels);
    return new Output(TemplateFacts.of(template, labels), template.outline().kind());
  }
}
