package dev.ooslocal.inventory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Searches for files and for values of the registry, with the limits of the agent. */
final class Searches {
  private static final int MOST_FILES = 500;
  private static final int MOST_VALUES = 250;

  private Searches() {}

  static Findings files(InspectedMachine machine, List<Wanted.Place> places) {
    boolean windows = machine.isWindows();
    List<ObjectNode> found =
        machine.files().stream()
            .filter(file -> places.stream().anyMatch(place -> isMeant(place, file, windows)))
            .map(Searches::file)
            .toList();
    return limited(found, places, InventoryType.FILE, MOST_FILES);
  }

  static Findings registry(InspectedMachine machine, List<Wanted.Place> places) {
    List<ObjectNode> found =
        machine.things("registry").stream()
            .map(value -> Inspection.entry(InventoryType.WINDOWS_REGISTRY, value))
            .filter(value -> places.stream().anyMatch(place -> isMeant(place, value)))
            .toList();
    return limited(found, places, InventoryType.WINDOWS_REGISTRY, MOST_VALUES);
  }

  private static Findings limited(
      List<ObjectNode> found, List<Wanted.Place> places, InventoryType type, int most) {
    if (places.isEmpty()) {
      return Findings.none(type.wire() + " needs Filters that say where to look");
    }
    return found.size() > most
        ? Findings.none(
            "%s has more than %d entries there; none is collected".formatted(type.wire(), most))
        : Findings.of(found);
  }

  private static boolean isMeant(Wanted.Place place, JsonNode file, boolean windows) {
    String path = file.path("path").asString("");
    return place.holds(folder(path), windows)
        && place.patterns().stream()
            .anyMatch(pattern -> Glob.matches(cased(pattern, windows), cased(name(path), windows)));
  }

  /** Names of values are looked for in the key itself, as the agent does. */
  private static boolean isMeant(Wanted.Place place, JsonNode value) {
    String key = value.path("KeyPath").asString("");
    if (place.valueNames().isEmpty()) {
      return place.holds(key, true);
    }
    Wanted.Place itself = new Wanted.Place(place.path(), List.of(), false, List.of());
    return itself.holds(key, true)
        && place.valueNames().stream()
            .anyMatch(name -> name.equalsIgnoreCase(value.path("ValueName").asString("")));
  }

  private static ObjectNode file(JsonNode file) {
    String path = file.path("path").asString("");
    String content = file.path("content").asString("");
    ObjectNode found = Inspection.entry(InventoryType.FILE, file);
    found.put("Name", name(path)).put("InstalledDir", folder(path));
    if (!found.has("Size")) {
      found.put("Size", String.valueOf(content.getBytes(StandardCharsets.UTF_8).length));
    }
    if (file.path("modified").isValueNode()) {
      found.put("ModificationTime", file.path("modified").asString());
    }
    return found;
  }

  private static String cased(String text, boolean windows) {
    return windows ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static String name(String path) {
    return path.substring(lastSlash(path) + 1);
  }

  private static String folder(String path) {
    int slash = lastSlash(path);
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  private static int lastSlash(String path) {
    return Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  }
}
