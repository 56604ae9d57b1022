package dev.ooslocal.execution.api;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import dev.ooslocal.shape.Wire;
import dev.ooslocal.template.Templates;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what somebody should know before running a template: its high-risk calls. */
@Component
@Offered(
    group = "execution",
    summary = "Lists the high-risk calls of a template, and of those it runs.",
    errors = ErrorCode.NO_TEMPLATE)
final class ListExecutionRiskyTasks
    implements Operation<ListExecutionRiskyTasks.Input, ListExecutionRiskyTasks.Output> {
  record Input(
      @Doc("The template to look at.") @Required @Example("myTemplate") String templateName,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The high-risk calls.") List<RiskyTask> riskyTasks) {}

  record RiskyTask(
      @Doc("The product.") @Example("ECS") String service,
      @Doc("The API.") @Example("DeleteInstance") @Wire("API") String api,
      @Doc("The tasks that make the call.") List<String> task,
      @Doc("The templates those tasks stand in.") List<String> template) {}

  private final Templates templates;

  ListExecutionRiskyTasks(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Templates.StoredTemplate template =
        templates
            .find(caller.account(), caller.region(), in.templateName(), null)
            .orElseThrow(() -> new ApiException(ErrorCode.NO_TEMPLATE, in.templateName()));
    return new Output(
        RiskyTasks.of(templates, caller.account(), caller.region(), template).stream()
            .map(call -> new RiskyTask(call.service, call.api, call.tasks(), call.templates()))
            .toList());
  }
}
