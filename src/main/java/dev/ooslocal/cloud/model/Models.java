package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.cloud.simulated.Taggable;
import dev.ooslocal.cloud.simulated.TaggableKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The calls of all described products. */
@Component
final class Models implements SimulatedProduct, TaggableKinds {
  private final List<SimulatedApi> apis = new ArrayList<>();
  private final List<Taggable> taggable = new ArrayList<>();

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
        taggable.addAll(taggable(product));
      }
    }
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.copyOf(apis);
  }

  @Override
  public List<Taggable> taggable() {
    return List.copyOf(taggable);
  }

  private static List<Taggable> taggable(ProductModel product) {
    return product.taggable().entrySet().stream()
        .map(
            type ->
                new Taggable(
                    lower(product.name()),
                    lower(type.getKey()),
                    type.getValue().kind(),
                    product.global() ? ProductModel.EVERYWHERE : ""))
        .toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
