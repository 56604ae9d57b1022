package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Descendants;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.Masking;
import dev.ooslocal.execution.Masks;
import dev.ooslocal.execution.ResourceRuns;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.PageToken;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import dev.ooslocal.shape.Required;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Shows what an execution did to each resource. Chosen: one entry for each loop item that is a
 * resource id, of the execution and of those it started; by the child that did it, where there is
 * one.
 */
@Component
@Offered(
    group = "execution",
    summary = "Lists what a bulk or scheduled execution did to each resource.",
    errors = {ErrorCode.NO_EXECUTION, ErrorCode.INVALID_PARAMETER})
final class ListResourceExecutionStatus
    implements Operation<ListResourceExecutionStatus.Input, ListResourceExecutionStatus.Output> {
  private static final int KEY_PARTS = 2;

  record Input(
      @Doc("The execution.") @Required @Example("exec-934bc37ea31f4b9e9312") String executionId,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The resources of this page.") List<ResourceStatus> resourceExecutionStatus,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  record ResourceStatus(
      @Doc("The resource.") String resourceId,
      @Doc("The execution that worked on it.") String executionId,
      @Doc("How that stands.") String status,
      @Doc("Its outputs as JSON text.") String outputs,
      @Doc("When it began.") Instant executionTime) {}

  private final Executions executions;
  private final Descendants descendants;
  private final ResourceRuns runs;
  private final Masks masks;

  ListResourceExecutionStatus(
      Executions executions, Descendants descendants, ResourceRuns runs, Masks masks) {
    this.executions = executions;
    this.descendants = descendants;
    this.runs = runs;
    this.masks = masks;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Execution execution = executions.find(caller, in.executionId());
    List<String> after =
        PageToken.read(in, caller, in.nextToken(), KEY_PARTS).orElse(List.of("", "0"));
    List<ResourceRuns.Run> found =
        runs.page(
            descendants.withSelf(execution.id()),
            after.getFirst(),
            Integer.parseInt(after.getLast()),
            in.maxResults() + 1);
    boolean more = found.size() > in.maxResults();
    List<ResourceRuns.Run> page = more ? found.subList(0, in.maxResults()) : found;
    Masking masking = masks.of(execution);
    return new Output(
        page.stream().map(r -> status(r, masking)).toList(),
        in.maxResults(),
        token(in, caller, page, more));
  }

  private static @Nullable String token(
      Input in, Caller caller, List<ResourceRuns.Run> page, boolean more) {
    if (!more) {
      return null;
    }
    ResourceRuns.Run last = page.getLast();
    return PageToken.of(in, caller, last.executionId(), String.valueOf(last.number()));
  }

  private static ResourceStatus status(ResourceRuns.Run run, Masking masking) {
    ObjectNode outputs = Objects.requireNonNullElseGet(run.outputs(), Json::object);
    return new ResourceStatus(
        run.resourceId(),
        run.childId() == null ? run.executionId() : run.childId(),
        run.status(),
        Json.text(masking.value(outputs)),
        run.startedAt());
  }
}
