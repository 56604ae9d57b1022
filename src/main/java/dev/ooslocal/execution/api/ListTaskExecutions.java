package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.ListOrder;
import dev.ooslocal.execution.Masking;
import dev.ooslocal.execution.Masks;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.execution.TaskFilter;
import dev.ooslocal.execution.TaskLists;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the task runs of an execution. */
@Component
@Offered(
    group = "execution",
    summary = "Lists the task runs of an execution.",
    errors = {ErrorCode.NO_EXECUTION, ErrorCode.NO_PERMISSION})
final class ListTaskExecutions
    implements Operation<ListTaskExecutions.Input, ListTaskExecutions.Output> {
  record Input(
      @Doc("The execution; may be left out when a task run is named.")
          @Example("exec-934bc37ea31f4b9e9312")
          @Nullable String executionId,
      @Doc("This run alone.") @Nullable String taskExecutionId,
      @Doc("Only items of this run's loop.") @Nullable String parentTaskExecutionId,
      @Doc("Whether the items of loops are listed too.")
          @Nullable Boolean includeChildTaskExecution,
      @Doc("Only runs of the task of this name.") @Nullable String taskName,
      @Doc("Only runs of this action.") @Example("ACS::Sleep") @Nullable String taskAction,
      @Doc("Only in this state.")
          @OneOf({
            "Running",
            "Started",
            "Success",
            "Failed",
            "Waiting",
            "Cancelled",
            "Pending",
            "Skipped"
          })
          @Nullable String status,
      @Doc("Started then or later.") @Nullable Instant startDateAfter,
      @Doc("Started then or earlier.") @Nullable Instant startDateBefore,
      @Doc("Ended then or later.") @Nullable Instant endDateAfter,
      @Doc("Ended then or earlier.") @Nullable Instant endDateBefore,
      @Doc("The account; only the caller's own, there is no resource directory.")
          @Nullable String accountId,
      @Doc("What to sort by.") @Default("StartDate") ListOrder.Key sortField,
      @Doc("Ascending or Descending.") @OneOf({"Ascending", "Descending"}) @Default("Descending")
          String sortOrder,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The task runs of this page.") List<TaskItem> taskExecutions,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final Executions executions;
  private final TaskLists lists;
  private final Masks masks;

  ListTaskExecutions(Executions executions, TaskLists lists, Masks masks) {
    this.executions = executions;
    this.lists = lists;
    this.masks = masks;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    if (in.accountId() != null && !in.accountId().equals(caller.account())) {
      throw new ApiException(ErrorCode.NO_PERMISSION, name());
    }
    Execution execution = executions.find(caller, executionOf(in));
    ListOrder order = new ListOrder(in.sortField(), in.sortOrder().equals("Ascending"));
    TaskLists.Place after = Places.task(in, caller, in.nextToken());
    List<TaskExecution> found =
        lists.page(filter(execution, in), order, after, in.maxResults() + 1);
    boolean more = found.size() > in.maxResults();
    List<TaskExecution> page = more ? found.subList(0, in.maxResults()) : found;
    Masking masking = masks.of(execution);
    return new Output(
        page.stream().map(t -> TaskItem.of(execution, t, masking)).toList(),
        in.maxResults(),
        more ? Places.write(in, caller, TaskLists.Place.of(page.getLast())) : null);
  }

  private static String executionOf(Input in) {
    if (in.executionId() != null) {
      return in.executionId();
    }
    String run = in.taskExecutionId() != null ? in.taskExecutionId() : in.parentTaskExecutionId();
    if (run == null) {
      throw ApiException.missing("ExecutionId");
    }
    return TaskExecution.executionOf(run);
  }

  private static TaskFilter filter(Execution execution, Input in) {
    boolean items =
        Boolean.TRUE.equals(in.includeChildTaskExecution())
            || in.parentTaskExecutionId() != null
            || in.taskExecutionId() != null;
    return new TaskFilter(
        List.of(execution.id()),
        items,
        in.parentTaskExecutionId(),
        in.taskExecutionId(),
        in.taskName(),
        in.taskAction(),
        in.status(),
        in.startDateAfter(),
        in.startDateBefore(),
        in.endDateAfter(),
        in.endDateBefore());
  }
}
