package dev.ooslocal.rpc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * All operations, by version and name. What keeps any of them from being served stops the start.
 */
@Component
final class Operations {
  private final Map<String, Map<String, Served<?, ?>>> byVersion = new TreeMap<>();

  Operations(List<Operation<?, ?>> operations) {
    List<String> problems = new ArrayList<>();
    for (Operation<?, ?> operation : operations) {
      Served<?, ?> served = Served.of(operation);
      problems.addAll(served.contract().problems());
      Served<?, ?> other =
          byVersion
              .computeIfAbsent(served.version(), _ -> new TreeMap<>())
              .putIfAbsent(served.name(), served);
      if (other != null) {
        problems.add(served.name() + " of " + served.version() + " is offered twice");
      }
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException(
          "these operations cannot be served:\n  " + String.join("\n  ", problems));
    }
  }

  /**
   * The operation of this version and name.
   *
   * @throws ApiException for an unknown version, else for an unknown name
   */
  Served<?, ?> find(String version, String name) {
    Map<String, Served<?, ?>> named = byVersion.get(version);
    if (named == null) {
      throw new ApiException(
          version.equals(Operation.OOS) ? ErrorCode.INVALID_ACTION : ErrorCode.INVALID_VERSION);
    }
    Served<?, ?> served = named.get(name);
    if (served == null) {
      throw new ApiException(ErrorCode.INVALID_ACTION);
    }
    return served;
  }

  @Nullable Served<?, ?> known(String version, String name) {
    return byVersion.getOrDefault(version, Map.of()).get(name);
  }

  /** The operations of one version, in the order of their names. */
  Collection<Served<?, ?>> of(String version) {
    return byVersion.getOrDefault(version, Map.of()).values();
  }

  /** All names, of every version. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    byVersion.values().forEach(named -> names.addAll(named.keySet()));
    return names;
  }
}
