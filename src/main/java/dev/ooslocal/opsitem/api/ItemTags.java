package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.OpsItems;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.Tags;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tags of ops items. */
@Component
class ItemTags {
  private final Tags tags;

  ItemTags(Tags tags) {
    this.tags = tags;
  }

  /** Refuses tags that may not be; what is left out is no tag. */
  Map<String, String> checked(@Nullable Map<String, String> given) {
    return tags.checked(given == null ? Map.of() : given);
  }

  void replace(Caller caller, String id, Map<String, String> all) {
    tags.replace(caller.account(), caller.region(), OpsItems.TAGGED_AS, id, all);
  }

  Map<String, Map<String, String>> of(Caller caller, List<String> ids) {
    return tags.of(caller.account(), caller.region(), OpsItems.TAGGED_AS, ids);
  }

  Map<String, String> of(Caller caller, String id) {
    return of(caller, List.of(id)).getOrDefault(id, Map.of());
  }

  void forget(Caller caller, List<String> ids) {
    tags.forget(caller.account(), caller.region(), OpsItems.TAGGED_AS, ids);
  }
}
