package dev.ooslocal.inventory;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * What a policy wants of one type.
 *
 * @param type the type
 * @param places where to look, for types that are not collected as a whole: files, registry
 */
public record Wanted(InventoryType type, List<Place> places) {
  public Wanted {
    places = List.copyOf(places);
  }

  /**
   * A place to look in.
   *
   * @param path a folder, or a key of the registry
   * @param patterns which files, by name: {@code *.conf}
   * @param recursive whether in what lies below too
   * @param valueNames which values of the key; empty: all
   */
  public record Place(
      String path, List<String> patterns, boolean recursive, List<String> valueNames) {
    public Place {
      patterns = List.copyOf(patterns);
      valueNames = List.copyOf(valueNames);
    }

    /** Whether this folder or key is the place or, where that is wanted, lies below it. */
    boolean holds(String folder, boolean ignoringCase) {
      String here = plain(path, ignoringCase);
      String there = plain(folder, ignoringCase);
      return there.equals(here)
          || (recursive && there.startsWith(here.endsWith("/") ? here : here + "/"));
    }

    private static String plain(String path, boolean ignoringCase) {
      String slashed = path.replaceAll("[/\\\\]+", "/");
      String trimmed = slashed.length() > 1 ? slashed.replaceAll("/$", "") : slashed;
      return ignoringCase ? trimmed.toLowerCase(Locale.ROOT) : trimmed;
    }
  }

  /**
   * Reads what a policy says of a type.
   *
   * @param filters {@code [{"Path": "/etc", "Pattern": ["*.conf"], "Recursive": false}]} as text or
   *     as it is; missing: none
   * @throws ApiException InvalidParameter
   */
  public static Wanted of(InventoryType type, JsonNode filters) {
    JsonNode given = filters.isString() ? parsed(type, filters.stringValue()) : filters;
    if (given.isMissingNode() || given.isNull()) {
      return new Wanted(type, List.of());
    }
    if (!given.isArray()) {
      throw invalid(type);
    }
    return new Wanted(type, given.valueStream().map(one -> place(type, one)).toList());
  }

  /** As the agent on an instance reads it: a backslash of a path is a slash. */
  private static JsonNode parsed(InventoryType type, String text) {
    if (text.isBlank()) {
      return Json.nothing();
    }
    try {
      return Json.parse(text.replace('\\', '/'));
    } catch (JacksonException noJson) {
      throw invalid(type);
    }
  }

  private static Place place(InventoryType type, JsonNode one) {
    String path = one.path("Path").asString("");
    if (path.isBlank()) {
      throw invalid(type);
    }
    return new Place(
        path,
        texts(one.path("Pattern")),
        one.path("Recursive").asBoolean(false),
        texts(one.path("ValueNames")));
  }

  private static List<String> texts(JsonNode list) {
    return list.valueStream().map(one -> one.asString("")).toList();
  }

  private static ApiException invalid(InventoryType type) {
    return ApiException.invalid(
        "Parameters",
        "the Filters of %s must be a JSON list of objects with a Path".formatted(type.wire()));
  }
}
