package dev.ooslocal.template.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes several templates, or none of them when one cannot be deleted (chosen). */
@Component
@Offered(
    group = "template",
    summary = "Deletes several templates, or none when one of them cannot be deleted.",
    errors = {ErrorCode.NO_TEMPLATE, ErrorCode.TEMPLATE_IN_USE})
final class DeleteTemplates implements Operation<DeleteTemplates.Input, Nothing> {
  record Input(
      @Doc("The names, as a JSON array.") @Required @Length(min = 1) @Example("[\"MyTemplate\"]")
          List<String> templateNames,
      @Doc("Whether their executions are deleted too.") @Default("false")
          boolean autoDeleteExecutions,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Deletion deletion;

  DeleteTemplates(Deletion deletion) {
    this.deletion = deletion;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    in.templateNames().stream()
        .distinct()
        .sorted()
        .forEach(name -> deletion.delete(caller, name, in.autoDeleteExecutions()));
    return Nothing.AT_ALL;
  }
}
