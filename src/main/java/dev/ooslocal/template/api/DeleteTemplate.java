package dev.ooslocal.template.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes a template with all its versions. */
@Component
@Offered(
    group = "template",
    summary = "Deletes a template with all its versions.",
    errors = {ErrorCode.NO_TEMPLATE, ErrorCode.TEMPLATE_IN_USE})
final class DeleteTemplate implements Operation<DeleteTemplate.Input, Nothing> {
  record Input(
      @Doc("The name of a template of the caller's own.") @Required @Example("MyTemplate")
          String templateName,
      @Doc("Whether its executions are deleted too; without it a template with executions stays.")
          @Default("false")
          boolean autoDeleteExecutions,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Deletion deletion;

  DeleteTemplate(Deletion deletion) {
    this.deletion = deletion;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    deletion.delete(caller, in.templateName(), in.autoDeleteExecutions());
    return Nothing.AT_ALL;
  }
}
