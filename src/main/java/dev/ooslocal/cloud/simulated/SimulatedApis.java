package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.CloudCall;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All simulated operations, found by product or by version. */
@Component
final class SimulatedApis {
  private final Map<String, SimulatedApi> byProduct = new HashMap<>();
  private final Map<String, SimulatedApi> byVersion = new HashMap<>();
  private final Map<String, List<SimulatedApi>> withPaths;
  private final Set<String> versions;

  SimulatedApis(List<SimulatedApi> beans, List<SimulatedProduct> products) {
    List<SimulatedApi> apis = new ArrayList<>(beans);
    products.forEach(product -> apis.addAll(product.apis()));
    for (SimulatedApi api : apis) {
      add(byProduct, key(api.product(), api.name()), api);
      add(byVersion, api.version() + " " + api.name(), api);
    }
    withPaths =
        apis.stream()
            .filter(api -> !api.path().isEmpty())
            .collect(Collectors.groupingBy(api -> lower(api.product())));
    versions = apis.stream().map(SimulatedApi::version).collect(Collectors.toUnmodifiableSet());
  }

  /** All of them, in the order of product and name. */
  List<SimulatedApi> all() {
    return byProduct.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  boolean offers(String version) {
    return versions.contains(version);
  }

  /** The operation that a call of a template is for; its names in any case. */
  Optional<Addressed> of(CloudCall call) {
    List<SimulatedApi> paths = withPaths.getOrDefault(lower(call.service()), List.of());
    CloudCall.Rest rest = call.rest();
    return rest == null || paths.isEmpty()
        ? ofProduct(call.service(), call.api()).map(api -> new Addressed(api, call.parameters()))
        : Addressed.of(call, rest, paths);
  }

  /** Both names in any case. */
  Optional<SimulatedApi> ofProduct(String product, String name) {
    return Optional.ofNullable(byProduct.get(key(product, name)));
  }

  Optional<SimulatedApi> ofVersion(String version, String name) {
    return Optional.ofNullable(byVersion.get(version + " " + name));
  }

  private static void add(Map<String, SimulatedApi> apis, String key, SimulatedApi api) {
    if (apis.put(key, api) != null) {
      throw new IllegalStateException("two simulated operations are called " + key);
    }
  }

  private static String key(String product, String name) {
    return lower(product) + " " + lower(name);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
