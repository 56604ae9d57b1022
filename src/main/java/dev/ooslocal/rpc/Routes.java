package dev.ooslocal.rpc;

import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Durability;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Finds what answers a version and an operation: one of ours, or one of another product. */
@Component
final class Routes {
  private final Operations operations;
  private final List<ForeignOperations> products;
  private final Calls calls;
  private final Durability durability;
  private final VirtualClock clock;

  Routes(
      Operations operations,
      List<ForeignOperations> products,
      Calls calls,
      Durability durability,
      VirtualClock clock) {
    this.operations = operations;
    this.products = products;
    this.calls = calls;
    this.durability = durability;
    this.clock = clock;
  }

  /**
   * The way to an operation; what is ours comes first.
   *
   * @throws ApiException when nothing has this version, or this name under it
   */
  Route find(String version, String action, Exchange exchange) {
    Optional<ForeignOperations> product =
        operations.known(version, action) != null
            ? Optional.empty()
            : products.stream().filter(one -> one.offers(version)).findFirst();
    if (product.isPresent()) {
      return (parameters, caller) -> foreign(product.get(), exchange, parameters, caller);
    }
    Served<?, ?> operation = operations.find(version, action);
    exchange.found(operation);
    return (parameters, caller) -> calls.run(operation, parameters, caller);
  }

  private Answer foreign(
      ForeignOperations product, Exchange exchange, Map<String, String> parameters, Caller caller) {
    clock.steady().lock();
    try {
      ObjectNode body =
          product
              .call(
                  exchange.version(),
                  exchange.action(),
                  business(parameters),
                  caller,
                  exchange::unread)
              .orElseThrow(() -> new ApiException(ErrorCode.INVALID_ACTION));
      durability.await();
      return Answer.success(exchange.action(), body, caller.requestId());
    } finally {
      clock.steady().unlock();
    }
  }

  private static Map<String, String> business(Map<String, String> parameters) {
    Map<String, String> business = new LinkedHashMap<>(parameters);
    business.keySet().removeAll(Common.NAMES);
    String region = parameters.get("RegionId");
    if (region != null) {
      business.put("RegionId", region);
    }
    return business;
  }
}
