package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.KnownCalls;
import dev.ooslocal.platform.Nearest;
import dev.ooslocal.rpc.OwnOperations;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The calls of the simulated products and of OOS itself. */
@Component
final class AnsweredCalls implements KnownCalls {
  private final SimulatedApis apis;
  private final OwnOperations own;

  AnsweredCalls(SimulatedApis apis, OwnOperations own) {
    this.apis = apis;
    this.own = own;
  }

  @Override
  public Optional<String> nearest(String service, String api) {
    return Nearest.to(service, products())
        .flatMap(product -> Nearest.to(api, names(product)).map(name -> product + " " + name));
  }

  private List<String> products() {
    return Stream.concat(apis.all().stream().map(SimulatedApi::product), Stream.of(OwnProduct.NAME))
        .distinct()
        .toList();
  }

  private Collection<String> names(String product) {
    return product.equals(OwnProduct.NAME)
        ? own.names()
        : apis.all().stream()
            .filter(api -> api.product().equals(product))
            .map(SimulatedApi::name)
            .toList();
  }
}
