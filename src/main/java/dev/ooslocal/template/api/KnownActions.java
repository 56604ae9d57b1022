package dev.ooslocal.template.api;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.catalog.PublicCatalogue;
import dev.ooslocal.template.catalog.PublicTemplate;
import dev.ooslocal.template.store.StartCounts;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** All actions of all catalogues, as ListActions shows them. */
@Component
class KnownActions {
  /** Chosen: the day of the API's version, where no file tells a day. */
  private static final Instant PUBLISHED = Instant.parse("2019-06-01T00:00:00Z");

  private static final String PRODUCT = "Product.";

  private final List<ActionCatalogue> parts;
  private final PublicCatalogue catalogue;
  private final StartCounts counts;

  KnownActions(List<ActionCatalogue> parts, PublicCatalogue catalogue, StartCounts counts) {
    this.parts = List.copyOf(parts);
    this.catalogue = catalogue;
    this.counts = counts;
  }

  /** In the order of their names, behind this one. */
  Collection<ActionSignature> after(String name) {
    TreeMap<String, ActionSignature> byName = new TreeMap<>();
    for (ActionCatalogue part : parts) {
      for (String known : part.names()) {
        part.find(known).ifPresent(action -> byName.putIfAbsent(action.name(), action));
      }
    }
    return byName.tailMap(name, false).values();
  }

  List<ListActions.Item> items(List<ActionSignature> page) {
    Map<String, Long> starts = counts.ofPublic();
    return page.stream().map(action -> item(action, starts)).toList();
  }

  private ListActions.Item item(ActionSignature action, Map<String, Long> starts) {
    boolean product = action.type().startsWith(PRODUCT);
    PublicTemplate template = catalogue.find(action.name(), null).orElse(null);
    long started = template == null ? 0 : starts.getOrDefault(template.id(), 0L);
    return new ListActions.Item(
        action.name(),
        action.type(),
        action.description(),
        Json.text(properties(action)),
        product ? "v1" : null,
        template == null ? PUBLISHED : template.createdAt(),
        product ? Popularity.of(started) : Popularity.HIGHEST);
  }

  private static ObjectNode properties(ActionSignature action) {
    ObjectNode properties = Json.object();
    for (ActionSignature.Property property : action.properties()) {
      ValueType type = property.type();
      properties.set(
          property.name(),
          Json.object()
              .put("Description", property.description())
              .put("Type", type == null ? "Any" : type.wireName()));
    }
    return properties;
  }
}
