package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.UnreadParameter;
import dev.ooslocal.cloud.UnreadWarnings;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ForeignOperations;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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
  private final Ignored ignored;
  private final UnreadWarnings warnings;

  ProductGate(
      SimulatedApis apis,
      Worlds worlds,
      VirtualClock clock,
      TransactionTemplate transaction,
      Ignored ignored,
      UnreadWarnings warnings) {
    this.ignored = ignored;
    this.warnings = warnings;
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
      String version,
      String operation,
      Map<String, String> parameters,
      Caller caller,
      Consumer<List<String>> unread) {
    return apis.ofVersion(version, operation)
        .map(api -> answer(api, called(parameters, caller), unread));
  }

  private ObjectNode answer(SimulatedApi api, ProductCall call, Consumer<List<String>> unread) {
    try {
      ObjectNode answer = answer(api, call);
      tell(api, ignored.in(api, call), unread);
      return answer;
    } catch (ApiException refused) {
      tell(api, ignored.inRefused(api, call), unread);
      throw refused;
    }
  }

  private void tell(
      SimulatedApi api, List<UnreadParameter> ignored, Consumer<List<String>> unread) {
    unread.accept(ignored.stream().map(UnreadParameter::name).toList());
    warnings.warn(api.product(), api.name(), ignored);
  }

  private ProductCall called(Map<String, String> parameters, Caller caller) {
    return new ProductCall(
        caller.account(), caller.region(), Nested.of(parameters), clock.instant(), null, caller);
  }

  private ObjectNode answer(SimulatedApi api, ProductCall call) {
    return transaction.execute(
        status -> {
          worlds.touch(call);
          return api.handle(call);
        });
  }
}
