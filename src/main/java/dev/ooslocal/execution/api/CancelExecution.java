package dev.ooslocal.execution.api;

import dev.ooslocal.engine.Signal;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks an execution to stop; what already happened stays. */
@Component
@Offered(
    group = "execution",
    summary = "Stops an execution and its children; what already happened stays.",
    errors = {ErrorCode.NO_EXECUTION, ErrorCode.INVALID_STATUS_EXECUTION})
final class CancelExecution implements Operation<CancelExecution.Input, Nothing> {
  record Input(
      @Doc("The execution.") @Required @Example("exec-934bc37ea31f4b9e9312") String executionId,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Executions executions;

  CancelExecution(Executions executions) {
    this.executions = executions;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    Execution execution = executions.find(caller, in.executionId());
    Standing.requireOpen(execution, "cancelled");
    executions.signal(execution.id(), new Signal.Cancel(caller.signature()));
    return Nothing.AT_ALL;
  }
}
