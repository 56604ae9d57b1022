package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.Logs;
import dev.ooslocal.execution.Masking;
import dev.ooslocal.execution.Masks;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.execution.TaskLists;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the log of an execution, newest line first. */
@Component
@Offered(
    group = "execution",
    summary = "Lists the log of an execution, newest line first.",
    errors = {ErrorCode.NO_EXECUTION, ErrorCode.NO_PERMISSION})
final class ListExecutionLogs
    implements Operation<ListExecutionLogs.Input, ListExecutionLogs.Output> {
  private static final String SYSTEM = "System";

  record Input(
      @Doc("The execution, or a task run that started one.")
          @Required
          @Example("exec-934bc37ea31f4b9e9312")
          String executionId,
      @Doc("Only lines about this task run.") @Nullable String taskExecutionId,
      @Doc("Only lines of this kind; all lines are of the kind System.") @Example("System")
          @Nullable String logType,
      @Doc("The account; only the caller's own, there is no resource directory.")
          @Nullable String accountId,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The lines of this page.") List<Line> executionLogs,
      @Doc("Whether more pages follow.") Boolean isTruncated,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  record Line(
      @Doc("When it happened.") Instant timestamp,
      @Doc("The kind of line: System.") String logType,
      @Doc("The task run it is about; empty when about the execution.") String taskExecutionId,
      @Doc("What happened.") String message) {}

  private final Executions executions;
  private final TaskLists tasks;
  private final Logs logs;
  private final Masks masks;

  ListExecutionLogs(Executions executions, TaskLists tasks, Logs logs, Masks masks) {
    this.executions = executions;
    this.tasks = tasks;
    this.logs = logs;
    this.masks = masks;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    if (in.accountId() != null && !in.accountId().equals(caller.account())) {
      throw new ApiException(ErrorCode.NO_PERMISSION, name());
    }
    Told told = told(caller, in);
    if (in.logType() != null && !in.logType().equals(SYSTEM)) {
      return new Output(List.of(), false, in.maxResults(), null);
    }
    Logs.Place before = Places.log(in, caller, in.nextToken());
    List<Logs.Line> found =
        logs.page(told.execution().id(), told.run(), before, in.maxResults() + 1);
    boolean more = found.size() > in.maxResults();
    List<Logs.Line> page = more ? found.subList(0, in.maxResults()) : found;
    return new Output(
        lines(page, masks.of(told.execution())),
        more,
        in.maxResults(),
        more ? Places.write(in, caller, page.getLast().place()) : null);
  }

  /**
   * Whose lines are asked for. A task run counts as an execution too, as clients have it: as the
   * one that it started, else as its part of its own.
   */
  private Told told(Caller caller, Input in) {
    String id = in.executionId();
    String owner = TaskExecution.executionOf(id);
    if (owner.equals(id)) {
      return new Told(executions.find(caller, id), in.taskExecutionId());
    }
    Execution execution = executions.find(caller, owner);
    TaskExecution run =
        tasks.find(owner, id).orElseThrow(() -> new ApiException(ErrorCode.NO_EXECUTION));
    String child = run.childId();
    return child == null
        ? new Told(execution, id)
        : new Told(executions.find(caller, child), in.taskExecutionId());
  }

  /**
   * @param run only lines about this run; null: all
   */
  private record Told(Execution execution, @Nullable String run) {}

  private static List<Line> lines(List<Logs.Line> page, Masking masking) {
    return page.stream()
        .map(Logs.Line::line)
        .map(l -> new Line(l.at(), SYSTEM, l.taskRunId(), masking.text(l.message())))
        .toList();
  }
}
