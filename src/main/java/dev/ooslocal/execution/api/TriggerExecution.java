package dev.ooslocal.execution.api;

import dev.ooslocal.engine.Signal;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.TaskLists;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Hands a message to a trigger that waits; by hand it fires whatever its filter. */
@Component
@Offered(
    group = "execution",
    summary = "Fires the trigger of an execution that waits for one.",
    errors = {ErrorCode.NO_EXECUTION, ErrorCode.INVALID_STATUS_EXECUTION})
final class TriggerExecution implements Operation<TriggerExecution.Input, Nothing> {
  record Input(
      @Doc("The execution.") @Required @Example("exec-934bc37ea31f4b9e9312") String executionId,
      @Doc("The kind of message.") @Required @OneOf({"Event", "Alarm", "Timer"}) @Example("Event")
          String type,
      @Doc("The message.") @Nullable Map<String, JsonNode> content,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Executions executions;
  private final TaskLists tasks;

  TriggerExecution(Executions executions, TaskLists tasks) {
    this.executions = executions;
    this.tasks = tasks;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    Execution execution = executions.find(caller, in.executionId());
    String trigger = in.type() + "Trigger";
    boolean waits =
        tasks.open(execution.id()).stream()
            .anyMatch(
                t ->
                    Waits.valueOf(t.waits()).isTrigger()
                        && t.action().equalsIgnoreCase("ACS::" + trigger));
    if (!waits) {
      throw Standing.refusal(
          execution, "Only one whose task ACS::" + trigger + " waits can be triggered so.");
    }
    executions.signal(
        execution.id(),
        new Signal.Trigger(in.type(), JsonObjects.of(in.content()), caller.signature()));
    return Nothing.AT_ALL;
  }
}
