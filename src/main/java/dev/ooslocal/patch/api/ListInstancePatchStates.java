package dev.ooslocal.patch.api;

import dev.ooslocal.patch.InstancePatches;
import dev.ooslocal.patch.PatchedInstance;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the patches of instances by state. */
@Component
@Offered(group = "patch baseline", summary = "Counts the patches of instances by state.")
final class ListInstancePatchStates
    implements Operation<ListInstancePatchStates.Input, ListInstancePatchStates.Output> {
  record Input(
      @Doc("Only these instances, at most 100; left out, all.")
          @Length(max = 100)
          @Example("[\"i-local0001\"]")
          @Nullable List<String> instanceIds,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("One element per instance.") List<PatchCounts> instancePatchStates,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final InstancePatches patches;

  ListInstancePatchStates(InstancePatches patches) {
    this.patches = patches;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<PatchedInstance> found =
        patches.of(
            caller.account(),
            caller.region(),
            id -> in.instanceIds() == null || in.instanceIds().contains(id));
    Page<PatchedInstance> page =
        Page.slice(found, PatchedInstance::id, in, caller, in.maxResults(), in.nextToken());
    return new Output(
        page.items().stream().map(PatchCounts::of).toList(), in.maxResults(), page.nextToken());
  }
}
