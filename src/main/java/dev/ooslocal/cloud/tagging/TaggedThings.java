package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Taggable;
import dev.ooslocal.cloud.simulated.TaggableKinds;
import dev.ooslocal.cloud.simulated.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Finds the resources behind ARNs. */
@Component
final class TaggedThings {
  private final Resources resources;
  private final List<TaggableKinds> rooms;

  TaggedThings(Resources resources, List<TaggableKinds> rooms) {
    this.resources = resources;
    this.rooms = List.copyOf(rooms);
  }

  /** The resource, held for a change; empty when there is none of this name in the account. */
  Optional<Resource> hold(ProductCall call, Arn arn) {
    Taggable kind = kinds().get(arn.kind());
    return kind == null || !arn.account().equals(call.account())
        ? Optional.empty()
        : resources
            .hold(place(call, kind, arn.region()), kind.kind(), arn.id())
            .filter(found -> isThere(kind, found, arn.region()));
  }

  void update(Resource resource) {
    resources.update(resource);
  }

  /**
   * By their ARNs: those of the types and resources that are named, whether they have tags or not;
   * all that have any when none is named.
   */
  Map<String, Resource> list(ProductCall call, List<Arn> named) {
    Map<String, Resource> found = new TreeMap<>();
    if (named.isEmpty()) {
      kinds().values().forEach(kind -> add(found, call, kind, all(call, kind)));
      found.values().removeIf(resource -> Tags.of(resource.detail()).isEmpty());
    }
    for (Arn arn : named) {
      Taggable kind = kinds().get(arn.kind());
      if (kind != null && arn.account().equals(call.account())) {
        add(found, call, kind, arn);
      }
    }
    return found;
  }

  private void add(Map<String, Resource> found, ProductCall call, Taggable kind, Arn arn) {
    ProductCall there = place(call, kind, arn.region());
    List<Resource> all =
        arn.isAll()
            ? resources.all(there, kind.kind())
            : resources.withIds(there, kind.kind(), List.of(arn.id()));
    for (Resource resource : all) {
      if (isThere(kind, resource, arn.region())) {
        found.put(arn.with(resource.id()).toString(), resource);
      }
    }
  }

  private static Arn all(ProductCall call, Taggable kind) {
    return new Arn(kind.product(), call.region(), call.account(), kind.type(), "*");
  }

  private static ProductCall place(ProductCall call, Taggable kind, String region) {
    return call.in(kind.isGlobal() ? kind.region() : region);
  }

  /** What is kept apart from regions may still be in one, as buckets are. */
  private static boolean isThere(Taggable kind, Resource found, String region) {
    String own = found.detail().path("Region").asString("");
    return !kind.isGlobal() || own.isEmpty() || own.equals(region);
  }

  private Map<String, Taggable> kinds() {
    Map<String, Taggable> kinds = new TreeMap<>();
    rooms.forEach(
        room ->
            room.taggable()
                .forEach(kind -> kinds.putIfAbsent(kind.product() + " " + kind.type(), kind)));
    return kinds;
  }
}
