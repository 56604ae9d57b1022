package dev.ooslocal.execution.api;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.Updates;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
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

/** Changes an execution that is Running or Waiting; what is left out stays. */
@Component
@Offered(
    group = "execution",
    summary = "Changes parameters, description, tags or resource group of a running execution.",
    errors = {
      ErrorCode.NO_EXECUTION,
      ErrorCode.INVALID_STATUS_EXECUTION,
      ErrorCode.UNKNOWN_EXECUTION_PARAMETER,
      ErrorCode.TEMPLATE_VALIDATION
    })
final class UpdateExecution implements Operation<UpdateExecution.Input, Nothing> {
  record Input(
      @Doc("The execution.") @Required @Example("exec-934bc37ea31f4b9e9312") String executionId,
      @Doc("Free text.") @Length(max = 4000) @Nullable String description,
      @Doc("Other values for some of its parameters; tasks that begin later see them.")
          @Nullable Map<String, JsonNode> parameters,
      @Doc("The resource group.") @Length(max = 200) @Nullable String resourceGroupId,
      @Doc("Its tags from now on.") @Nullable Map<String, String> tags,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Executions executions;
  private final Updates updates;

  UpdateExecution(Executions executions, Updates updates) {
    this.executions = executions;
    this.updates = updates;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    Execution execution = executions.find(caller, in.executionId());
    if (execution.status() != ExecutionStatus.RUNNING
        && execution.status() != ExecutionStatus.WAITING) {
      throw Standing.refusal(execution, "Only one that is Running or Waiting can be updated.");
    }
    if (in.parameters() != null) {
      updates.parameters(execution, JsonObjects.of(in.parameters()));
    }
    if (in.description() != null) {
      executions.describe(execution, in.description());
    }
    if (in.resourceGroupId() != null) {
      updates.moveTo(caller, execution, in.resourceGroupId());
    }
    if (in.tags() != null) {
      updates.tag(caller, execution, in.tags());
    }
    return Nothing.AT_ALL;
  }
}
