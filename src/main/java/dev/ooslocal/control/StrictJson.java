package dev.ooslocal.control;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.JsonNode;

/** Reads JSON that a person wrote: a key that stands twice in an object has no one meaning. */
final class StrictJson {
  private StrictJson() {}

  /**
   * @throws LocalProblem when it is no JSON, or has a key twice
   */
  static JsonNode read(byte[] text) {
    try (JsonParser parser =
        Json.mapper()
            .reader()
            .with(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .createParser(text)) {
      return read(parser);
    }
  }

  private static JsonNode read(JsonParser parser) {
    try {
      JsonNode value = parser.readValueAsTree();
      if (value == null || parser.nextToken() != null) {
        throw new LocalProblem(
            "InvalidBody", "one JSON value is expected" + at(parser, null), null);
      }
      return value;
    } catch (JacksonException broken) {
      if (broken.getOriginalMessage().startsWith("Duplicate")) {
        String name = parser.streamReadContext().currentName();
        throw new LocalProblem(
            "DuplicateField",
            "'%s' stands here twice".formatted(name) + at(parser, broken),
            path(parser.streamReadContext()));
      }
      throw new LocalProblem(
          "InvalidBody", "the body is no JSON: " + Json.fault(broken) + at(parser, broken), null);
    }
  }

  private static String at(JsonParser parser, @Nullable JacksonException broken) {
    var place = broken == null ? null : broken.getLocation();
    var known = place == null ? parser.currentLocation() : place;
    return " (line %d, column %d)".formatted(known.getLineNr(), known.getColumnNr());
  }

  /** As the field is named elsewhere: {@code faults[0].error}. */
  private static String path(TokenStreamContext context) {
    StringBuilder path = new StringBuilder();
    for (TokenStreamContext at = context; at != null; at = at.getParent()) {
      if (at.inArray()) {
        path.insert(0, "[" + at.getCurrentIndex() + "]");
      } else if (at.inObject() && at.currentName() != null) {
        path.insert(0, "." + at.currentName());
      }
    }
    return path.isEmpty() || path.charAt(0) != '.' ? path.toString() : path.substring(1);
  }
}
