package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a call is about to do. Its steps see each other's changes, but nothing is written before all
 * of them are allowed: a call that is refused half-way has changed nothing.
 */
final class Draft {
  private enum Fate {
    NEW,
    NAMED,
    CHANGED,
    GONE
  }

  private record Key(String region, String kind, String id) {
    static Key of(Resource resource) {
      return new Key(resource.region(), resource.kind().name(), resource.id());
    }
  }

  private record Change(Resource resource, Fate fate) {}

  private final Resources resources;
  private final Map<Key, Change> changes = new LinkedHashMap<>();

  Draft(Resources resources) {
    this.resources = resources;
  }

  Optional<Resource> hold(ProductCall call, KindModel kind, String id) {
    Change change = changes.get(new Key(call.region(), kind.kind().name(), id));
    if (change == null) {
      return resources.hold(call, kind.kind(), id);
    }
    return change.fate() == Fate.GONE ? Optional.empty() : Optional.of(change.resource());
  }

  List<Resource> all(ProductCall call, KindModel kind) {
    return drafted(call, kind, resources.all(call, kind.kind()));
  }

  List<Resource> ofOwner(ProductCall call, KindModel kind, String owner) {
    return drafted(call, kind, resources.ofOwner(call, kind.kind(), owner)).stream()
        .filter(resource -> owner.equals(resource.owner()))
        .toList();
  }

  /**
   * @param named whether its id is a name that was used before, perhaps
   */
  void insert(Resource resource, boolean named) {
    changes.put(Key.of(resource), new Change(resource, named ? Fate.NAMED : Fate.NEW));
  }

  void update(Resource resource) {
    Change before = changes.get(Key.of(resource));
    Fate fate = before == null || before.fate() == Fate.GONE ? Fate.CHANGED : before.fate();
    changes.put(Key.of(resource), new Change(resource, fate));
  }

  void remove(Resource resource) {
    changes.put(Key.of(resource), new Change(resource, Fate.GONE));
  }

  void write() {
    for (Change change : changes.values()) {
      switch (change.fate()) {
        case NEW -> resources.insert(change.resource(), null);
        case NAMED -> resources.insertNamed(change.resource());
        case CHANGED -> resources.update(change.resource());
        case GONE -> resources.remove(change.resource());
      }
    }
  }

  private List<Resource> drafted(ProductCall call, KindModel kind, List<Resource> stored) {
    List<Resource> all = new ArrayList<>();
    stored.stream().filter(each -> !changes.containsKey(Key.of(each))).forEach(all::add);
    changes.forEach(
        (key, change) -> {
          boolean here =
              key.region().equals(call.region()) && key.kind().equals(kind.kind().name());
          if (here && change.fate() != Fate.GONE) {
            all.add(change.resource());
          }
        });
    return all;
  }
}
