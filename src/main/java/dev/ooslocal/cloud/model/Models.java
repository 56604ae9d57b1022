package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.KnownKinds;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SeedSection;
import dev.ooslocal.cloud.simulated.SeedSections;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.cloud.simulated.Taggable;
import dev.ooslocal.cloud.simulated.TaggableKinds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The calls of all described products. */
@Component
final class Models implements SimulatedProduct, TaggableKinds, DescribedKinds, SeedSections {
  private final List<SimulatedApi> apis = new ArrayList<>();
  private final List<Taggable> taggable = new ArrayList<>();
  private final Map<String, KindModel> models;
  private final Map<String, Kind> kinds;
  private final List<ModelledSeed> seeds;

  Models(
      List<KnownKinds> programmed,
      StepRunner runner,
      ListAnswers lists,
      TaggedResources tagged,
      Resources resources) {
    Map<String, Kind> known = new HashMap<>();
    programmed.forEach(each -> each.kinds().forEach(kind -> known.put(kind.name(), kind)));
    KindReader reader = new KindReader(known);
    List<ModelledSeed> found = new ArrayList<>();
    for (ProductModel product : ModelFiles.read(reader)) {
      product
          .seeds()
          .forEach(
              (list, call) -> found.add(new ModelledSeed(list, product, call, runner, resources)));
      product
          .calls()
          .forEach((name, call) -> apis.add(new ModelledApi(product, name, call, runner, lists)));
      if (!product.taggable().isEmpty()) {
        apis.addAll(TagCalls.of(product, tagged));
        taggable.addAll(taggable(product));
      }
    }
    seeds = ModelledSeed.ordered(found);
    models = reader.all();
    kinds =
        models.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(Map.Entry::getKey, kind -> kind.getValue().kind()));
  }

  /** The described kinds of resources by name. */
  Map<String, KindModel> kinds() {
    return models;
  }

  @Override
  public Map<String, Kind> byName() {
    return kinds;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.copyOf(apis);
  }

  @Override
  public List<SeedSection> sections() {
    return List.copyOf(seeds);
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
