package dev.ooslocal.language;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The scripts of a Package template for an operating system. The form of such templates is public
 * only in part: somewhere in them stand objects with {@code InstallScript} and {@code
 * UninstallScript}. Chosen: the first whose surroundings name the operating system counts, or else
 * the first that names none.
 */
public final class PackageScripts {
  private static final List<String> SYSTEMS = List.of("linux", "windows");
  private static final List<String> SCRIPTS = List.of("InstallScript", "UninstallScript");

  private final JsonNode template;
  private final String osType;

  /**
   * @param osType {@code linux} or {@code windows}; empty when it is not known, and then only what
   *     names no system is found
   */
  public PackageScripts(JsonNode template, String osType) {
    this.template = template;
    this.osType = osType.toLowerCase(Locale.ROOT);
  }

  /** The script of this name, such as {@code InstallScript}. */
  public Optional<String> script(String name) {
    return find(template, List.of(name), "")
        .map(holder -> holder.path(name).asString())
        .filter(text -> !text.isBlank());
  }

  /** The object that holds the scripts, with what else it says. */
  public Optional<ObjectNode> all() {
    return find(template, SCRIPTS, "");
  }

  /** The operating system that facts about an instance name; empty when they name none. */
  public static String system(JsonNode facts) {
    return system(facts, "");
  }

  private Optional<ObjectNode> find(JsonNode node, List<String> names, String known) {
    String system = system(node, known);
    if (node instanceof ObjectNode holder && holds(holder, names)) {
      return system.isEmpty() || system.equals(osType) ? Optional.of(holder) : Optional.empty();
    }
    for (Map.Entry<String, JsonNode> each : node.properties()) {
      Optional<ObjectNode> below = find(each.getValue(), names, named(each.getKey(), system));
      if (below.isPresent()) {
        return below;
      }
    }
    return node.isArray()
        ? node.valueStream().flatMap(each -> find(each, names, system).stream()).findFirst()
        : Optional.empty();
  }

  private static boolean holds(ObjectNode object, List<String> names) {
    return names.stream().anyMatch(name -> object.path(name).isString());
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
