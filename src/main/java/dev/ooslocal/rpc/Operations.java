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
import org.springframework.util.function.SingletonSupplier;

/**
 * All operations, by version and name. Two of one name stop the start, and so does, by {@link
 * Inspection}, what else keeps one from being served. The records of one are read when they are
 * first needed.
 */
@Component
final class Operations {
  private final Map<String, Map<String, SingletonSupplier<Served<?, ?>>>> byVersion =
      new TreeMap<>();

  Operations(List<Operation<?, ?>> operations) {
    List<String> twice = new ArrayList<>();
    for (Operation<?, ?> operation : operations) {
      SingletonSupplier<Served<?, ?>> other =
          byVersion
              .computeIfAbsent(operation.version(), _ -> new TreeMap<>())
              .putIfAbsent(operation.name(), SingletonSupplier.of(() -> Served.of(operation)));
      if (other != null) {
        twice.add(operation.name() + " of " + operation.version() + " is offered twice");
      }
    }
    if (!twice.isEmpty()) {
      throw new IllegalStateException(String.join("\n", twice));
    }
  }

  /** What keeps any of them from being served. */
  List<String> problems() {
    return byVersion.values().stream()
        .flatMap(named -> named.values().stream())
        .flatMap(operation -> operation.obtain().contract().problems().stream())
        .toList();
  }

  /**
   * The operation of this version and name.
   *
   * @throws ApiException for an unknown version, else for an unknown name
   */
  Served<?, ?> find(String version, String name) {
    Map<String, SingletonSupplier<Served<?, ?>>> named = byVersion.get(version);
    if (named == null) {
      throw new ApiException(
          version.equals(Operation.OOS) ? ErrorCode.INVALID_ACTION : ErrorCode.INVALID_VERSION);
    }
    SingletonSupplier<Served<?, ?>> operation = named.get(name);
    if (operation == null) {
      throw new ApiException(ErrorCode.INVALID_ACTION);
    }
    return operation.obtain();
  }

  @Nullable Served<?, ?> known(String version, String name) {
    SingletonSupplier<Served<?, ?>> operation = byVersion.getOrDefault(version, Map.of()).get(name);
    return operation == null ? null : operation.obtain();
  }

  /** The operations of one version, in the order of their names. */
  Collection<Served<?, ?>> of(String version) {
    return byVersion.getOrDefault(version, Map.of()).values().stream()
        .<Served<?, ?>>map(SingletonSupplier::obtain)
        .toList();
  }

  /** All names, of every version. */
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    byVersion.values().forEach(named -> names.addAll(named.keySet()));
    return names;
  }
}
