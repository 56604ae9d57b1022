package dev.ooslocal.template.api;

import dev.ooslocal.platform.Given;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a template in one version, with its text. */
@Component
@Offered(
    group = "template",
    summary = "Shows the text of a template and what is known about it.",
    errors = ErrorCode.NO_TEMPLATE)
final class GetTemplate implements Operation<GetTemplate.Input, GetTemplate.Output> {
  record Input(
      @Doc("The name of a template: one's own, one shared with the caller, or a public one.")
          @Required
          @Example("ACS-ECS-BulkyStartInstances")
          String templateName,
      @Doc("The version; the newest when it is left out.") @Example("v1")
          @Nullable String templateVersion,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The template.") TemplateDetails template,
      @Doc("The text as it was stored.") String content) {}

  private final TemplateReader reader;

  GetTemplate(TemplateReader reader) {
    this.reader = reader;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    return reader
        .read(caller, in.templateName(), Given.text(in.templateVersion()))
        .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, in.templateName()));
  }
}
