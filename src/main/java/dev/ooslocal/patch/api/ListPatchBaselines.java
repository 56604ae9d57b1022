package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.PublicBaselines;
import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.Page;
import dev.ooslocal.rpc.Portions;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.shape.Default;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
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
    @Nullable Spot after = Spot.read(in, caller, in.nextToken());
    Page<Baseline> page =
        Page.cut(
            found(in, caller, after, in.maxResults() + 1),
            in.maxResults(),
            in,
            caller,
            one -> Spot.key(one.created().at(), one.id()));
    Map<String, Map<String, String>> tags = tags(caller, page.items());
    Predicate<Baseline> inForce = baselines.inForce(caller);
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

  /** The caller's own, and then the public ones. */
  private List<Baseline> found(Input in, Caller caller, @Nullable Spot after, int most) {
    Optional<Baseline> reached =
        PublicBaselines.all().stream()
            .filter(one -> after != null && one.id().equals(after.id()))
            .findFirst();
    List<Baseline> found = new ArrayList<>();
    if (reached.isEmpty() && !"Public".equals(in.shareType())) {
      found.addAll(own(in, caller, after, most));
    }
    PublicBaselines.all().stream()
        .skip(reached.map(one -> PublicBaselines.all().indexOf(one) + 1).orElse(0))
        .filter(filter(in, caller, PublicBaselines.all()))
        .limit(most - found.size())
        .forEach(found::add);
    return found;
  }

  private List<Baseline> own(Input in, Caller caller, @Nullable Spot after, int most) {
    return Portions.first(
        after,
        most,
        one -> new Spot(one.created().at(), one.id()),
        (last, size) -> rows.own(caller.account(), caller.region(), last, size),
        portion -> filter(in, caller, portion));
  }

  private Predicate<Baseline> filter(Input in, Caller caller, List<Baseline> portion) {
    BaselineFilter filter = new BaselineFilter(in);
    Map<String, Map<String, String>> tags = in.tags() == null ? Map.of() : tags(caller, portion);
    return one -> filter.passes(one, tags.getOrDefault(one.name(), Map.of()));
  }

  private Map<String, Map<String, String>> tags(Caller caller, List<Baseline> of) {
    return baselines.tagsOf(caller, of.stream().map(Baseline::name).toList());
  }
}
