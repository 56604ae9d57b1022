package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Answers with lists of resources. */
@Component
final class ListAnswers {
  private final Resources resources;

  ListAnswers(Resources resources) {
    this.resources = resources;
  }

  ObjectNode of(ListModel model, Scope scope) {
    ProductCall call = scope.call();
    Map<String, Optional<String>> tags = model.of().tags() == null ? Map.of() : Tags.asked(call);
    List<Predicate<JsonNode>> asked =
        model.filters().stream().map(filter -> filter.asked(call)).toList();
    List<JsonNode> elements =
        all(model, scope).stream()
            .filter(resource -> tags.isEmpty() || Tags.match(resource.detail(), tags))
            .filter(resource -> isAsked(model, resource, asked))
            .map(resource -> element(model, resource, scope))
            .toList();
    return Listing.page(call, model.in(), elements, model.largest(), model.style());
  }

  private List<Resource> all(ListModel model, Scope scope) {
    ProductCall call = scope.call();
    KindModel kind = model.of();
    if (model.owner() != null) {
      return resources.ofOwner(call, kind.kind(), Values.text(model.owner(), scope));
    }
    List<String> ids =
        model.filters().stream()
            .filter(filter -> filter.isOn(kind.id()))
            .flatMap(filter -> filter.wanted(call).stream())
            .toList();
    if (ids.isEmpty() || ids.stream().anyMatch(id -> id.contains("*"))) {
      return resources.all(call, kind.kind());
    }
    List<Resource> found = resources.withIds(call, kind.kind(), ids);
    if (model.must() && found.isEmpty()) {
      throw kind.missing().raised();
    }
    return found;
  }

  private static boolean isAsked(
      ListModel model, Resource resource, List<Predicate<JsonNode>> asked) {
    ObjectNode element = model.of().element(resource);
    element.set(CommandScripts.FIELD, resource.detail().path(CommandScripts.FIELD));
    return asked.stream().allMatch(filter -> filter.test(element));
  }

  private static JsonNode element(ListModel model, Resource resource, Scope scope) {
    if (model.element() == null) {
      return model.of().element(resource);
    }
    scope.at(resource, model.of());
    return Values.of(model.element(), scope);
  }
}
