package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.PublicBaselines;
import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists patch baselines, own and public ones. */
@Component
@Offered(group = "patch baseline", summary = "Lists patch baselines, own and public ones.")
final class ListPatchBaselines
    implements Operation<ListPatchBaselines.Input, ListPatchBaselines.Output> {
  record Input(
      @Doc("Part of the name, in any case.") @Example("MyPatchBaseline") @Nullable String name,
      @Doc("Only for this operating system.") @Example("AliyunLinux")
          @Nullable String operationSystem,
      @Doc("Private, or Public: everybody's; left out, both.") @OneOf({"Private", "Public"})
          @Nullable String shareType,
      @Doc("Only those that approve all of these patches by name.")
          @Nullable List<String> approvedPatches,
      @Doc("Only those that approve other than security patches by name, or do not.")
          @Nullable Boolean approvedPatchesEnableNonSecurity,
      @Doc("Only with all of these sources.") @Nullable List<String> sources,
      @Doc("Only in this resource group.") @Nullable String resourceGroupId,
      @Doc("Only with all of these tags.") @Length(max = 20) @Nullable List<TagInput> tags,
      @Doc("The size of a page.") @Range(min = 1, max = 100) @Default("50") int maxResults,
      @Doc("Where the page begins: from the page before.") @Nullable String nextToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The baselines of this page.") List<BaselineItem> patchBaselines,
      @Doc("The size that was asked for.") int maxResults,
      @Doc("Where the next page begins; left out on the last page.") @Nullable String nextToken) {}

  private final BaselineRows rows;
  private final Baselines baselines;

  ListPatchBaselines(BaselineRows rows, Baselines baselines) {
    this.rows = rows;
    this.baselines = baselines;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    List<Baseline> all =
        Stream.concat(
                rows.own(caller.account(), caller.region()).stream(),
                PublicBaselines.all().stream())
            .toList();
    Map<String, Map<String, String>> tags =
        baselines.tagsOf(caller, all.stream().map(Baseline::name).toList());
    Predicate<Baseline> inForce = baselines.inForce(caller);
    BaselineFilter filter = new BaselineFilter(in);
    List<Baseline> found =
        all.stream()
            .filter(one -> filter.passes(one, tags.getOrDefault(one.name(), Map.of())))
            .toList();
    Page<Baseline> page =
        Page.slice(found, Baseline::id, in, caller, in.maxResults(), in.nextToken());
    return new Output(
        page.items().stream()
            .map(
                one ->
                    BaselineItem.of(
                        one, inForce.test(one), tags.getOrDefault(one.name(), Map.of())))
            .toList(),
        in.maxResults(),
        page.nextToken());
  }
}
