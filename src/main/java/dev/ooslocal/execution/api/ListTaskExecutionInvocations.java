package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Descendants;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.Invocations;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.execution.TaskLists;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the Cloud Assistant invocations that a task run made, itself or in its child. */
@Component
@Offered(
    group = "execution",
    summary = "Lists the Cloud Assistant invocations of a task run.",
    errors = ErrorCode.NO_EXECUTION)
final class ListTaskExecutionInvocations
    implements Operation<ListTaskExecutionInvocations.Input, ListTaskExecutionInvocations.Output> {
  record Input(
      @Doc("The task run.") @Required @Example("exec-934bc37ea31f4b9e9312.t0001")
          String taskExecutionId,
      @Doc("Only made by task runs in this state.") @Example("Running") @Nullable String status,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The invocations.") List<Made> taskExecutionInvocations) {}

  record Made(
      @Doc("The invocation.") String invocationId,
      @Doc("The task run that made it.") String invocationTaskExecutionId,
      @Doc("That task's name.") String invocationTaskName,
      @Doc("The region it was made in.") String regionId,
      @Doc("The state of the task run that made it.") String status) {}

  private final Executions executions;
  private final Descendants descendants;
  private final TaskLists tasks;
  private final Invocations invocations;

  ListTaskExecutionInvocations(
      Executions executions, Descendants descendants, TaskLists tasks, Invocations invocations) {
    this.executions = executions;
    this.descendants = descendants;
    this.tasks = tasks;
    this.invocations = invocations;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    String run = in.taskExecutionId();
    Execution execution = executions.find(caller, TaskExecution.executionOf(run));
    TaskExecution named =
        tasks
            .find(execution.id(), run)
            .orElseThrow(
                () -> ApiException.invalid("TaskExecutionId", "there is no task run " + run));
    return new Output(
        invocations.below(named, descendants).stream()
            .filter(i -> in.status() == null || in.status().equals(i.run().status()))
            .map(i -> made(i, execution.regionId()))
            .toList());
  }

  private static Made made(Invocations.Invocation i, String region) {
    return new Made(
        i.id(),
        i.run().id(),
        i.run().name(),
        i.region().isEmpty() ? region : i.region(),
        i.run().status());
  }
}
