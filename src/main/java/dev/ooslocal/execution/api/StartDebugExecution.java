package dev.ooslocal.execution.api;

import dev.ooslocal.engine.Mode;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.StartRequest;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Runs one task on its own: an execution of a template with that task alone. */
@Component
@Offered(
    group = "execution",
    summary = "Runs one task on its own, to try it.",
    errors = {ErrorCode.TEMPLATE_VALIDATION, ErrorCode.QUOTA_EXCEED})
final class StartDebugExecution
    implements Operation<StartDebugExecution.Input, StartDebugExecution.Output> {
  private static final String TASK = "debug";

  record Input(
      @Doc("The action.") @Required @Example("ACS::ExecuteAPI") String taskType,
      @Doc("Its properties.") @Example("{\"Service\":\"ECS\",\"API\":\"DescribeRegions\"}")
          @Nullable Map<String, JsonNode> properties,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The execution that runs the task.") String executionId) {}

  private final Executions executions;

  StartDebugExecution(Executions executions) {
    this.executions = executions;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    ObjectNode template = Json.object().put("FormatVersion", "OOS-2019-06-01");
    template
        .putArray("Tasks")
        .addObject()
        .put("Name", TASK)
        .put("Action", in.taskType())
        .set("Properties", JsonObjects.of(in.properties()));
    StartRequest request =
        new StartRequest(
            Json.text(template),
            null,
            null,
            Json.object(),
            Mode.AUTOMATIC,
            "Automatic",
            "ConfirmEveryHighRiskAction",
            null,
            null,
            null,
            Map.of());
    return new Output(executions.start(caller, request).id());
  }
}
