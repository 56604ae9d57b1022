package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.rpc.ApiException;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** For a product that calls others on behalf of its users. */
@Component
public final class Products {
  private static final int NOT_IMPLEMENTED = 501;

  private final ObjectProvider<SimulatedApis> apis;
  private final CloudSettings settings;

  Products(ObjectProvider<SimulatedApis> apis, CloudSettings settings) {
    this.apis = apis;
    this.settings = settings;
  }

  /**
   * Calls another product as the same user, in the same world and transaction.
   *
   * @param now when it is called; also later than the call that it belongs to
   * @throws ApiException what that product refuses
   */
  public ObjectNode call(
      ProductCall call, String product, String api, ObjectNode parameters, Instant now) {
    return apis.getObject()
        .ofProduct(product, api)
        .orElseThrow(() -> new IllegalStateException("nobody simulates " + product + " " + api))
        .handle(
            new ProductCall(
                call.account(),
                call.worlds(),
                call.region(),
                parameters,
                now,
                null,
                call.caller()));
  }

  /**
   * Whether a refusal counts for nothing in lenient mode: it is for values that were made up, or
   * for what is not simulated.
   */
  public boolean forgives(ApiException refusal) {
    return settings.mode() == CloudSettings.Mode.LENIENT
        && (refusal.status() == NOT_IMPLEMENTED || Unfit.is(refusal.code()));
  }
}
