package dev.ooslocal.engine;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The actions there are, by name without regard to case. */
public final class Actions {
  private final Map<String, BoundAction<?>> byKey = new HashMap<>();

  public Actions(List<? extends Action<?>> actions, PropertyReader reader) {
    for (Action<?> action : actions) {
      if (byKey.put(action.key(), new BoundAction<>(action, reader)) != null) {
        throw new IllegalArgumentException("two actions are called " + action.name());
      }
    }
  }

  Optional<BoundAction<?>> find(String name) {
    return Optional.ofNullable(byKey.get(name.toLowerCase(Locale.ROOT)));
  }

  public Collection<String> names() {
    return byKey.values().stream().map(BoundAction::name).toList();
  }
}
