package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.StackedTypes;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The types of resources that stacks really make, as {@code stack-resources.yml} describes them.
 */
@Component
final class ResourceTypes implements StackedTypes {
  private static final String FILE = "stack-resources.yml";
  private static final List<String> KNOWN =
      List.of(
          "create",
          "id",
          "kind",
          "region",
          "delete",
          "by",
          "named",
          "forced",
          "change",
          "changes",
          "parameters",
          "usual",
          "group",
          "attributes");

  private final Map<String, ResourceType> types = new TreeMap<>();

  ResourceTypes(DescribedKinds kinds) {
    document()
        .forEachEntry(
            (name, described) ->
                types.put(name, type(StrictObject.of(described, name, KNOWN), kinds)));
  }

  /** Empty for a type of which only records are kept. */
  Optional<ResourceType> find(String name) {
    return Optional.ofNullable(types.get(name));
  }

  @Override
  public Collection<String> names() {
    return List.copyOf(types.keySet());
  }

  private static ResourceType type(StrictObject fields, DescribedKinds kinds) {
    String named = fields.text("kind");
    Kind kind = named == null ? null : kinds.byName().get(named);
    if (named != null && kind == null) {
      throw fields.invalid("kind", "there is no such kind");
    }
    Set<String> changes = new HashSet<>();
    fields.list("changes").forEach(each -> changes.add(each.asString("")));
    return new ResourceType(
        ResourceType.Call.of(fields.requiredText("create")),
        fields.text("id", ""),
        kind,
        fields.text("region", ""),
        ResourceType.Call.of(fields.text("delete", "")),
        fields.text("by", ""),
        texts(fields, "named"),
        fields.objectOrEmpty("forced"),
        ResourceType.Call.of(fields.text("change", "")),
        changes,
        texts(fields, "parameters"),
        fields.objectOrEmpty("usual"),
        "true".equals(fields.text("group")),
        texts(fields, "attributes"));
  }

  private static JsonNode document() {
    try {
      String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
      return YamlDocument.of(Path.of(FILE), text).json();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> texts(StrictObject fields, String name) {
    Map<String, String> all = new HashMap<>();
    fields.objectOrEmpty(name).forEachEntry((key, value) -> all.put(key, value.asString("")));
    return all;
  }
}
