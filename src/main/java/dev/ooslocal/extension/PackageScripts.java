package dev.ooslocal.extension;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The scripts of a Package template for an operating system. The form of such templates is public
 * only in part: somewhere in them stand objects with {@code InstallScript} and {@code
 * UninstallScript}. Chosen: the first whose surroundings name the operating system counts, or else
 * the first that names none.
 */
final class PackageScripts {
  private static final String[] SYSTEMS = {"linux", "windows"};

  private final JsonNode template;
  private final String osType;

  PackageScripts(JsonNode template, String osType) {
    this.template = template;
    this.osType = osType.toLowerCase(Locale.ROOT);
  }

  /** The script of this name, such as {@code InstallScript}. */
  Optional<String> script(String name) {
    return find(template, name, "").map(JsonNode::asString).filter(text -> !text.isBlank());
  }

  private Optional<JsonNode> find(JsonNode node, String name, String system) {
    JsonNode found = node.get(name);
    if (found != null && found.isString()) {
      return system(node, system).isEmpty() || system(node, system).equals(osType)
          ? Optional.of(found)
          : Optional.empty();
    }
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      Optional<JsonNode> below = find(each.getValue(), name, named(each.getKey(), system));
      if (below.isPresent()) {
        return below;
      }
    }
    for (JsonNode each : node.isArray() ? node : template.path("")) {
      Optional<JsonNode> below = find(each, name, system);
      if (below.isPresent()) {
        return below;
      }
    }
    return Optional.empty();
  }

  /** The system that one of the texts of an object names, or the one that is known already. */
  private static String system(JsonNode node, String known) {
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      if (each.getKey().matches("(?i)platform|os|ostype|system")) {
        return named(each.getValue().asString(""), known);
      }
    }
    return known;
  }

  private static String named(String text, String known) {
    for (String system : SYSTEMS) {
      if (text.toLowerCase(Locale.ROOT).startsWith(system)) {
        return system;
      }
    }
    return known;
  }
}
