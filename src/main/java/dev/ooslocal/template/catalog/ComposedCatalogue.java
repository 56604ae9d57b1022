package dev.ooslocal.template.catalog;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Several catalogues as one; where two know a name, the first speaks. */
final class ComposedCatalogue implements ActionCatalogue {
  private final List<ActionCatalogue> parts;

  ComposedCatalogue(List<ActionCatalogue> parts) {
    this.parts = List.copyOf(parts);
  }

  @Override
  public Optional<ActionSignature> find(String name) {
    return parts.stream().flatMap(part -> part.find(name).stream()).findFirst();
  }

  @Override
  public Collection<String> names() {
    List<String> names = new ArrayList<>();
    parts.forEach(part -> names.addAll(part.names()));
    return names;
  }
}
