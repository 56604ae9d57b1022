package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** Reads and changes tags of resources of any kind. */
@Component
final class TaggedResources {
  private static final int NOT_FOUND = 404;

  private final Resources resources;

  TaggedResources(Resources resources) {
    this.resources = resources;
  }

  void tag(Resource resource, Map<String, Optional<String>> tags) {
    Tags.add(resource.detail(), tags);
    resources.update(resource);
  }

  void untag(Resource resource, List<String> keys, boolean all) {
    Map<String, String> tags = Tags.of(resource.detail());
    tags.keySet().removeIf(key -> keys.contains(key) || (keys.isEmpty() && all));
    Tags.write(resource.detail(), tags);
    resources.update(resource);
  }

  /** Held for a change; empty when there is none. */
  Optional<Resource> hold(ProductCall call, KindModel kind, String id) {
    return resources.hold(call, kind.kind(), id);
  }

  /** All held, in the order of their ids. */
  List<Resource> hold(ProductCall call, KindModel kind) {
    List<Resource> held = new ArrayList<>();
    for (String id : new TreeSet<>(call.requiredTexts("ResourceId", "ResourceIds"))) {
      held.add(hold(call, kind, id).orElseThrow(TaggedResources::missing));
    }
    return held;
  }

  /** Those of these ids, or all. */
  List<Resource> list(ProductCall call, KindModel kind) {
    List<String> ids = call.texts("ResourceId", "ResourceIds");
    return ids.isEmpty()
        ? resources.all(call, kind.kind())
        : resources.withIds(call, kind.kind(), ids);
  }

  List<Resource> all(ProductCall call, KindModel kind) {
    return resources.all(call, kind.kind());
  }

  private static ApiException missing() {
    return new ApiException(
        "InvalidResourceId.NotFound", NOT_FOUND, "The specified ResourceIds are not found.");
  }
}
