package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Deletions;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
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

/** Deletes executions, all of them or none. */
@Component
@Offered(
    group = "execution",
    summary = "Deletes executions that have ended, or with Force any.",
    errors = {ErrorCode.NO_EXECUTION, ErrorCode.INVALID_STATUS_EXECUTION})
final class DeleteExecutions implements Operation<DeleteExecutions.Input, Nothing> {
  record Input(
      @Doc("The executions, at most 100.")
          @Required
          @Length(min = 1, max = 100)
          @Example("[\"exec-934bc37ea31f4b9e9312\"]")
          List<String> executionIds,
      @Doc("Whether those that have not ended are deleted too.") @Default("false") boolean force,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Executions executions;
  private final Deletions deletions;

  DeleteExecutions(Executions executions, Deletions deletions) {
    this.executions = executions;
    this.deletions = deletions;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    List<Execution> found =
        in.executionIds().stream().distinct().map(id -> executions.find(caller, id)).toList();
    if (!in.force()) {
      for (Execution execution : found) {
        if (!execution.status().isFinal()) {
          throw Standing.refusal(
              execution,
              "Only one that is Success, Failed or Cancelled can be deleted, any with Force.");
        }
      }
    }
    deletions.delete(caller.account(), caller.region(), found);
    return Nothing.AT_ALL;
  }
}
