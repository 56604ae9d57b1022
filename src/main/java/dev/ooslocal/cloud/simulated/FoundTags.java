package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.ResourceTags;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Looks through all kinds that have tags. */
@Component
final class FoundTags implements ResourceTags {
  private final List<TaggableKinds> kinds;
  private final Worlds worlds;
  private final Resources resources;
  private final VirtualClock clock;

  FoundTags(List<TaggableKinds> kinds, Worlds worlds, Resources resources, VirtualClock clock) {
    this.kinds = List.copyOf(kinds);
    this.worlds = worlds;
    this.resources = resources;
    this.clock = clock;
  }

  @Override
  public Optional<Map<String, String>> of(String account, String region, String resourceId) {
    ProductCall call = new ProductCall(account, region, Json.object(), clock.instant());
    worlds.touchApart(call);
    return kinds.stream()
        .flatMap(kind -> kind.taggable().stream())
        .flatMap(kind -> found(call, kind, resourceId))
        .map(resource -> Tags.of(resource.detail()))
        .findFirst();
  }

  private Stream<Resource> found(ProductCall call, Taggable kind, String id) {
    ProductCall there = kind.isGlobal() ? call.in(kind.region()) : call;
    return resources.find(there, kind.kind(), id).stream();
  }
}
