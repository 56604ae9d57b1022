package dev.ooslocal.language;

import dev.ooslocal.language.ActionSignature.Property;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The actions as a file of facts describes them. */
final class FactsCatalogue implements ActionCatalogue {
  /** Called required by its page, but a published template selects by tags instead. */
  private static final String LOOSE = "Resources";

  private final Map<String, ActionSignature> actions = new LinkedHashMap<>();

  static FactsCatalogue read(Path file) throws IOException {
    FactsCatalogue catalogue = new FactsCatalogue();
    JsonNode facts = Json.parse(Files.readString(file));
    facts
        .path("atoms")
        .forEach(atom -> catalogue.add(atom, atom.path("loop").asBoolean(false), true));
    facts.path("product").forEach(product -> catalogue.add(product, true, false));
    return catalogue;
  }

  private void add(JsonNode action, boolean loops, boolean atom) {
    List<Property> properties = new ArrayList<>();
    action
        .path("properties")
        .forEachEntry(
            (name, fact) -> {
              boolean required =
                  atom
                      ? fact.path("required").asBoolean(false) && !name.equals(LOOSE)
                      : fact.path("required").asBoolean(false);
              properties.add(new Property(name, null, "", required, List.of()));
            });
    List<String> outputs = new ArrayList<>();
    if (action.path("outputs").isObject()) {
      outputs.addAll(action.path("outputs").propertyNames());
    }
    String name = action.path("name").asString();
    ActionSignature signature = new ActionSignature(name, "", "", properties, outputs, loops, atom);
    actions.put(name.toLowerCase(Locale.ROOT), signature);
  }

  @Override
  public Optional<ActionSignature> find(String name) {
    return Optional.ofNullable(actions.get(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Collection<String> names() {
    return actions.values().stream().map(ActionSignature::name).toList();
  }
}
