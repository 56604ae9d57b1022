package dev.ooslocal.execution.api;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.rpc.ApiException;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells an execution that waits for a person what that person says. */
@Component
@Offered(
    group = "execution",
    summary = "Answers an execution that waits for a person: an approval, a step, a failure.",
    errors = {ErrorCode.NO_EXECUTION, ErrorCode.INVALID_STATUS_EXECUTION})
final class NotifyExecution implements Operation<NotifyExecution.Input, Nothing> {
  record Input(
      @Doc("The execution; task runs of its children can be named too.")
          @Required
          @Example("exec-934bc37ea31f4b9e9312")
          String executionId,
      @Doc("What is said.")
          @Required
          @OneOf({
            "ExecuteTask",
            "CancelTask",
            "CompleteExecution",
            "Approve",
            "Reject",
            "RetryTask",
            "SkipTask"
          })
          @Example("Approve")
          String notifyType,
      @Doc("The task run it is about; left out, all that wait for it.")
          @Nullable String taskExecutionId,
      @Doc("Several task runs it is about.") @Length(max = 100)
          @Nullable List<String> taskExecutionIds,
      @Doc("With ExecuteTask: the task to run next; left out, the next in order.")
          @Nullable String taskName,
      @Doc("With ExecuteTask: properties to use instead of the template's.")
          @Nullable Map<String, JsonNode> parameters,
      @Doc("Only the task run of this loop item, or the child that works on it.")
          @Nullable String loopItem,
      @Doc("A note; the task's ExtraData shows it.") @Nullable String notifyNote,
      @Doc("With CompleteExecution: how it ends; left out, Success.")
          @OneOf({"Success", "Failed", "Cancelled"})
          @Nullable String executionStatus,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final Executions executions;
  private final NotifyTargets targets;
  private final NotifyRules rules;

  NotifyExecution(Executions executions, NotifyTargets targets, NotifyRules rules) {
    this.executions = executions;
    this.targets = targets;
    this.rules = rules;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    Signal.Notify.Kind kind = kind(in.notifyType());
    if (in.parameters() != null && kind != Signal.Notify.Kind.EXECUTE_TASK) {
      throw ApiException.invalid("Parameters", "it can only be used with ExecuteTask");
    }
    Execution root = executions.find(caller, in.executionId());
    for (NotifyTargets.Target target : targets.of(root, runs(in), in.loopItem())) {
      Execution execution =
          target.executionId().equals(root.id())
              ? root
              : executions.find(caller, target.executionId());
      Signal.Notify word = word(in, kind, target, caller);
      rules.check(execution, word);
      executions.signal(execution.id(), word);
    }
    return Nothing.AT_ALL;
  }

  private static Signal.Notify.Kind kind(String wireName) {
    return Arrays.stream(Signal.Notify.Kind.values())
        .filter(k -> k.wireName().equals(wireName))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> runs(Input in) {
    List<String> runs = new ArrayList<>();
    if (in.taskExecutionId() != null) {
      runs.add(in.taskExecutionId());
    }
    if (in.taskExecutionIds() != null) {
      runs.addAll(in.taskExecutionIds());
    }
    return runs;
  }

  private static Signal.Notify word(
      Input in, Signal.Notify.Kind kind, NotifyTargets.Target target, Caller caller) {
    String status = in.executionStatus();
    return new Signal.Notify(
        kind,
        target.runs(),
        in.taskName(),
        in.parameters() == null ? null : JsonObjects.of(in.parameters()),
        target.loopItem(),
        in.notifyNote(),
        status == null ? null : ExecutionStatus.of(status),
        caller.user());
  }
}
