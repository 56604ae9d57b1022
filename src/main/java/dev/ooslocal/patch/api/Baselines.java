package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.PublicBaselines;
import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.tag.Tags;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Baselines as the operations need them. */
@Component
class Baselines {
  private final BaselineRows rows;
  private final Tags tags;
  private final VirtualClock clock;

  Baselines(BaselineRows rows, Tags tags, VirtualClock clock) {
    this.rows = rows;
    this.tags = tags;
    this.clock = clock;
  }

  /**
   * One of the caller's own, or a public one.
   *
   * @throws ApiException {@link ErrorCode#NO_PATCH_BASELINE}
   */
  Baseline readable(Caller caller, String name) {
    return rows.find(caller.account(), caller.region(), name)
        .orElseThrow(() -> new ApiException(ErrorCode.NO_PATCH_BASELINE, name));
  }

  /**
   * One that the caller may change.
   *
   * @throws ApiException {@link ErrorCode#NO_PATCH_BASELINE}
   */
  Baseline own(Caller caller, String name) {
    Baseline found = readable(caller, name);
    if (found.isPublic()) {
      throw new ApiException(ErrorCode.NO_PATCH_BASELINE, name);
    }
    return found;
  }

  boolean exists(Caller caller, String name) {
    return rows.find(caller.account(), caller.region(), name).isPresent();
  }

  Baseline.Stamp stamp(Caller caller) {
    return new Baseline.Stamp(clock.instant(), caller.signature());
  }

  Map<String, String> tagsOf(Caller caller, Baseline baseline) {
    return tagsOf(caller, List.of(baseline.name())).getOrDefault(baseline.name(), Map.of());
  }

  Map<String, Map<String, String>> tagsOf(Caller caller, Collection<String> names) {
    return tags.of(caller.account(), caller.region(), BaselineRows.TAGGED_AS, names);
  }

  void tag(Caller caller, String name, Map<String, String> given) {
    tags.replace(
        caller.account(), caller.region(), BaselineRows.TAGGED_AS, name, tags.checked(given));
  }

  void forgetTags(Caller caller, String name) {
    tags.forget(caller.account(), caller.region(), BaselineRows.TAGGED_AS, List.of(name));
  }

  /** Tells which baselines are in force for their operating systems. */
  Predicate<Baseline> inForce(Caller caller) {
    Map<String, String> chosen = rows.defaults(caller.account(), caller.region());
    return one ->
        chosen
            .getOrDefault(one.operationSystem(), PublicBaselines.nameFor(one.operationSystem()))
            .equals(one.name());
  }
}
