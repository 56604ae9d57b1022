package dev.ooslocal.template.catalog;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.springframework.stereotype.Component;

/**
 * The product actions: those the service knows by their properties, and the public templates that
 * are product actions. Where both are there the template speaks, since it is what runs.
 */
@Component
class ProductCatalogue implements ActionCatalogue {
  private final Map<String, ActionSignature> known = new ConcurrentSkipListMap<>();
  private volatile Runnable completion = () -> {};

  ProductCatalogue() {
    ProductActions.read().forEach(this::put);
  }

  @Override
  public Optional<ActionSignature> find(String name) {
    completion.run();
    return Optional.ofNullable(known.get(CatalogueFile.key(name)));
  }

  @Override
  public Collection<String> names() {
    completion.run();
    return known.values().stream().map(ActionSignature::name).toList();
  }

  /** What is to be done before anything is said of the actions: those of templates are added. */
  void completedBy(Runnable adding) {
    completion = adding;
  }

  /** Makes a public template known as the action it is. */
  void add(PublicTemplate template) {
    put(TemplateSignature.of(template));
  }

  private void put(ActionSignature signature) {
    known.put(CatalogueFile.key(signature.name()), signature);
  }
}
