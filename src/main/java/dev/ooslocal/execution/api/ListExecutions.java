package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.ExecutionFilter;
import dev.ooslocal.execution.ExecutionLists;
import dev.ooslocal.execution.ListOrder;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists executions; with an id it is the way to read one. */
@Component
@Offered(
    group = "execution",
    summary = "Lists executions, and reads one by its id.",
    errors = {ErrorCode.NO_PERMISSION})
final class ListExecutions implements Operation<ListExecutions.Input, ListExecutions.Output> {
  record Input(
      @Doc("This execution alone; an unknown id gives an empty list.") @Nullable String executionId,
      @Doc("Part of the template's name.") @Example("ACS-ECS") @Nullable String templateName,
      @Doc("Only in this state.")
          @OneOf({
            "Running",
            "Started",
            "Success",
            "Failed",
            "Waiting",
            "Cancelled",
            "Pending",
            "Skipped",
            "Queued"
          })
          @Nullable String status,
      @Doc("Only of this mode.") @OneOf({"Automatic", "Debug", "FailurePause"})
          @Nullable String mode,
      @Doc("Only of this kind of trigger; not together with Categories.")
          @OneOf({"TimerTrigger", "EventTrigger", "AlarmTrigger", "Other"})
          @Nullable String category,
      @Doc("Only of these kinds of triggers; not together with Category.") @Length(max = 10)
          @Nullable List<String> categories,
      @Doc("Only roots, or only their direct children; not together with IncludeChildExecution.")
          @OneOf({"RootDepth", "FirstChildDepth"})
          @Nullable String depth,
      @Doc("Whether children are listed too; without it only roots are.")
          @Nullable Boolean includeChildExecution,
      @Doc("Only children of this execution.") @Nullable String parentExecutionId,
      @Doc("Part of the description.") @Nullable String description,
      @Doc("Who started it: as ExecutedBy shows it, a user's name or an id.") @Example("root")
          @Nullable String executedBy,
      @Doc("Only with this role.") @Nullable String ramRole,
      @Doc("Only in this resource group.") @Nullable String resourceGroupId,
      @Doc("Only those that touch this resource.") @Example("i-local0001")
          @Nullable String resourceId,
      @Doc("Only those that run this template, themselves or in a child.")
          @Nullable String resourceTemplateName,
      @Doc("Only with all of these tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("Started then or later.") @Nullable Instant startDateAfter,
      @Doc("Started then or earlier.") @Nullable Instant startDateBefore,
      @Doc("Ended then or later.") @Nullable Instant endDateAfter,
      @Doc("Ended then or earlier.") @Nullable Instant endDateBefore,
      @Doc("The account; only the caller's own, there is no resource directory.")
          @Nullable String accountId,
      @Doc("Folders of a resource directory; there is none, so none is found.")
          @Nullable List<String> rdFolderIds,
      @Doc("What to sort by.") @Default("StartDate") ListOrder.Key sortField,
      @Doc("Ascending or Descending.") @OneOf({"Ascending", "Descending"}) @Default("Descending")
          String sortOrder,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The executions of this page.") List<ExecutionItem> executions,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken,
      @Doc("How many there are; only said when they all are on this page.")
          @Nullable Integer totalCount) {}

  private final ExecutionLists lists;
  private final ExecutionItems items;

  ListExecutions(ExecutionLists lists, ExecutionItems items) {
    this.lists = lists;
    this.items = items;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    exclude("Category", in.category(), "Categories", in.categories());
    exclude("Depth", in.depth(), "IncludeChildExecution", in.includeChildExecution());
    if (in.accountId() != null && !in.accountId().equals(caller.account())) {
      throw new ApiException(ErrorCode.NO_PERMISSION, name());
    }
    if (in.rdFolderIds() != null && !in.rdFolderIds().isEmpty()) {
      return new Output(List.of(), in.maxResults(), null, 0);
    }
    ListOrder order = new ListOrder(in.sortField(), in.sortOrder().equals("Ascending"));
    ListOrder.Place after = Places.execution(in, caller, in.nextToken());
    List<Execution> found = lists.page(filter(in, caller), order, after, in.maxResults() + 1);
    if (found.size() <= in.maxResults()) {
      Integer total = after == null ? found.size() : null;
      return new Output(items.of(caller, found), in.maxResults(), null, total);
    }
    List<Execution> page = found.subList(0, in.maxResults());
    return new Output(
        items.of(caller, page),
        in.maxResults(),
        Places.write(in, caller, ListOrder.Place.of(page.getLast())),
        null);
  }

  private static ExecutionFilter filter(Input in, Caller caller) {
    return new ExecutionFilter(
        caller.account(),
        caller.region(),
        in.executionId() == null ? List.of() : List.of(in.executionId()),
        depth(in),
        in.parentExecutionId(),
        in.status(),
        in.mode(),
        categories(in),
        in.templateName(),
        in.description(),
        in.executedBy(),
        in.ramRole(),
        in.resourceGroupId(),
        in.resourceId(),
        in.resourceTemplateName(),
        in.tags() == null ? Map.of() : in.tags(),
        in.startDateAfter(),
        in.startDateBefore(),
        in.endDateAfter(),
        in.endDateBefore());
  }

  /** Children are hidden, unless they, or one of them, are asked for. */
  private static @Nullable Integer depth(Input in) {
    if (in.depth() != null) {
      return in.depth().equals("RootDepth") ? 0 : 1;
    }
    boolean asked =
        Boolean.TRUE.equals(in.includeChildExecution())
            || in.parentExecutionId() != null
            || in.executionId() != null;
    return asked ? null : 0;
  }

  private static List<String> categories(Input in) {
    if (in.category() != null) {
      return List.of(in.category());
    }
    return in.categories() == null ? List.of() : in.categories();
  }

  private static void exclude(
      String one, @Nullable Object value, String other, @Nullable Object otherValue) {
    if (value != null && otherValue != null) {
      throw ApiException.invalid(one, "it cannot be used together with " + other);
    }
  }
}
