package dev.ooslocal.cloud.sas;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Shows one asset. */
@Component
final class GetAssetDetailByUuid implements SasApi {
  private final Assets assets;

  GetAssetDetailByUuid(Assets assets) {
    this.assets = assets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    ObjectNode asset = assets.element(call, assets.machine(call, call.required("Uuid")));
    return Json.object().set("AssetDetail", asset);
  }
}
