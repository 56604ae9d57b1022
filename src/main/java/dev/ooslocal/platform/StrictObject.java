package dev.ooslocal.platform;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object that a person wrote, and refuses what it does not know: every problem names
 * the field by its path.
 */
public final class StrictObject {
  private final ObjectNode object;
  private final String path;

  private StrictObject(ObjectNode object, String path) {
    this.object = object;
    this.path = path;
  }

  /**
   * @param path where the value stands; empty for the whole input
   * @param known the names it may hold
   * @throws LocalProblem when it is no object or holds an unknown name
   */
  public static StrictObject of(JsonNode value, String path, List<String> known) {
    if (!(value instanceof ObjectNode object)) {
      throw new LocalProblem("InvalidBody", "an object is expected here", whole(path));
    }
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw new LocalProblem(
            "UnknownField",
            "there is no field '%s' here; known are %s".formatted(name, String.join(", ", known)),
            join(path, name));
      }
    }
    return new StrictObject(object, path);
  }

  /** The path of one of its fields. */
  public String at(String name) {
    return join(path, name);
  }

  /** The value; empty when absent or null. */
  public Optional<JsonNode> value(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(value);
  }

  public String requiredText(String name) {
    String text = text(name);
    if (text == null || text.isBlank()) {
      throw new LocalProblem("MissingField", "'%s' is needed".formatted(name), at(name));
    }
    return text;
  }

  /** A text; numbers and Booleans count as theirs. */
  public @Nullable String text(String name) {
    JsonNode value = value(name).orElse(null);
    if (value == null) {
      return null;
    }
    if (value.isContainer()) {
      throw invalid(name, "a text is expected");
    }
    return value.asString();
  }

  public String text(String name, String otherwise) {
    String text = text(name);
    return text == null ? otherwise : text;
  }

  /** A whole number of at least {@code least}. */
  public @Nullable Integer number(String name, int least) {
    JsonNode value = value(name).orElse(null);
    if (value == null) {
      return null;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt() || value.intValue() < least) {
      throw invalid(name, "a whole number of at least %d is expected".formatted(least));
    }
    return value.intValue();
  }

  /** An ISO 8601 duration that is not negative; zero when absent. */
  public Duration duration(String name) {
    String text = text(name);
    if (text == null) {
      return Duration.ZERO;
    }
    try {
      Duration duration = Duration.parse(text);
      if (!duration.isNegative()) {
        return duration;
      }
    } catch (DateTimeParseException notOne) {
      // answered below, like a negative one
    }
    throw invalid(name, "a duration such as PT2S is expected");
  }

  /** The same, and not longer than this. */
  public Duration duration(String name, Duration most) {
    Duration duration = duration(name);
    if (duration.compareTo(most) > 0) {
      throw invalid(name, "a duration of at most %s is expected".formatted(most));
    }
    return duration;
  }

  public @Nullable ObjectNode object(String name) {
    return switch (value(name).orElse(null)) {
      case null -> null;
      case ObjectNode found -> found;
      case JsonNode other -> throw invalid(name, "an object is expected");
    };
  }

  /** An object; an empty one when absent. */
  public ObjectNode objectOrEmpty(String name) {
    ObjectNode found = object(name);
    return found == null ? Json.object() : found;
  }

  /** A list; empty when absent. */
  public ArrayNode list(String name) {
    return switch (value(name).orElse(null)) {
      case null -> Json.array();
      case ArrayNode found -> found;
      case JsonNode other -> throw invalid(name, "a list is expected");
    };
  }

  public LocalProblem invalid(String name, String expected) {
    return new LocalProblem("InvalidField", "'%s': %s".formatted(name, expected), at(name));
  }

  private static String join(String path, String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  private static @Nullable String whole(String path) {
    return path.isEmpty() ? null : path;
  }
}
