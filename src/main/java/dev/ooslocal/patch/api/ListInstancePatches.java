package dev.ooslocal.patch.api;

import dev.ooslocal.patch.InstancePatches;
import dev.ooslocal.patch.PatchedInstance;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Range;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists the patches of an instance. */
@Component
@Offered(group = "patch baseline", summary = "Lists the patches of an instance.")
final class ListInstancePatches
    implements Operation<ListInstancePatches.Input, ListInstancePatches.Output> {
  record Input(
      @Doc("The instance.") @Example("i-local0001") @Nullable String instanceId,
      @Doc("Only in these states: one, several with commas, or a JSON array.") @Example("Missing")
          @Nullable String patchStatuses,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The patches of this page.") List<PatchItem> patches,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final InstancePatches patches;

  ListInstancePatches(InstancePatches patches) {
    this.patches = patches;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    if (in.instanceId() == null) {
      throw ApiException.missing("InstanceId");
    }
    List<String> statuses = statuses(in.patchStatuses());
    List<PatchedInstance.Item> found =
        patches.of(caller.account(), caller.region(), in.instanceId()::equals).stream()
            .flatMap(one -> one.patches().stream())
            .filter(item -> statuses.isEmpty() || statuses.contains(item.status().wire()))
            .toList();
    Page<PatchedInstance.Item> page =
        Page.slice(found, item -> item.patch().name(), in, caller, in.maxResults(), in.nextToken());
    return new Output(
        page.items().stream().map(PatchItem::of).toList(), in.maxResults(), page.nextToken());
  }

  private static List<String> statuses(@Nullable String given) {
    return given == null
        ? List.of()
        : Pattern.compile("[^A-Za-z]+")
            .splitAsStream(given)
            .filter(status -> !status.isEmpty())
            .toList();
  }
}
