package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The calls of all described products. */
@Component
final class Models implements SimulatedProduct {
  private final List<SimulatedApi> apis = new ArrayList<>();

  Models(
      List<KnownKinds> programmed, StepRunner runner, ListAnswers lists, TaggedResources tagged) {
    Map<String, Kind> known = new HashMap<>();
    programmed.forEach(each -> each.kinds().forEach(kind -> known.put(kind.name(), kind)));
    for (ProductModel product : ModelFiles.read(new KindReader(known))) {
      product
          .calls()
          .forEach((name, call) -> apis.add(new ModelledApi(product, name, call, runner, lists)));
      if (!product.taggable().isEmpty()) {
        apis.addAll(TagCalls.of(product, tagged));
      }
    }
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.copyOf(apis);
  }
}
