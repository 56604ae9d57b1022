package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ForeignOperations;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Answers RPC clients of the simulated products, in the same world that templates see. */
@Component
final class ProductGate implements ForeignOperations {
  private final SimulatedApis apis;
  private final Worlds worlds;
  private final VirtualClock clock;
  private final TransactionTemplate transaction;

  ProductGate(
      SimulatedApis apis, Worlds worlds, VirtualClock clock, TransactionTemplate transaction) {
    this.apis = apis;
    this.worlds = worlds;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public boolean offers(String version) {
    return apis.offers(version);
  }

  @Override
  public Optional<ObjectNode> call(
      String version, String operation, Map<String, String> parameters, Caller caller) {
    return apis.ofVersion(version, operation).map(api -> answer(api, parameters, caller));
  }

  private ObjectNode answer(SimulatedApi api, Map<String, String> parameters, Caller caller) {
    ProductCall call =
        new ProductCall(
            caller.account(),
            caller.region(),
            Nested.of(parameters),
            clock.instant(),
            null,
            caller);
    return transaction.execute(
        status -> {
          worlds.touch(call);
          return api.handle(call);
        });
  }
}
