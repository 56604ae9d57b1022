package dev.ooslocal.application.api;

import dev.ooslocal.application.Fleet;
import dev.ooslocal.application.Machine;
import dev.ooslocal.application.store.GroupLists;
import dev.ooslocal.rpc.Caller;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds out which groups hold a resource: those whose tag it has, in its region. */
@Component
class Holders {
  private final Fleet fleet;
  private final GroupLists lists;

  Holders(Fleet fleet, GroupLists lists) {
    this.fleet = fleet;
    this.lists = lists;
  }

  /** The filter, narrowed to groups that hold a resource, if one is asked for. */
  GroupLists.Filter narrowed(Caller caller, GroupLists.Filter filter, Held held) {
    if (held.id() == null) {
      return filter;
    }
    if (!held.isInstance()) {
      return new GroupLists.Filter(filter.applicationName(), filter.deployRegionId(), Map.of());
    }
    for (String region : lists.regions(caller)) {
      Optional<Machine> machine =
          filter.deployRegionId() == null || filter.deployRegionId().equals(region)
              ? fleet.find(caller.account(), region, held.id())
              : Optional.empty();
      if (machine.isPresent()) {
        return new GroupLists.Filter(filter.applicationName(), region, machine.get().tags());
      }
    }
    return new GroupLists.Filter(filter.applicationName(), filter.deployRegionId(), Map.of());
  }

  /**
   * A resource that groups may hold.
   *
   * @param id its id; null: none is asked for
   * @param product its product
   * @param type its type
   */
  record Held(@Nullable String id, @Nullable String product, @Nullable String type) {
    boolean isInstance() {
      return (product == null || product.equalsIgnoreCase("ecs"))
          && (type == null || type.equalsIgnoreCase("instance"));
    }
  }
}
