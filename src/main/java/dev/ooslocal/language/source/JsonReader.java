package dev.ooslocal.language.source;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads JSON, keeping positions. */
final class JsonReader {
  private final String text;

  JsonReader(String text) {
    this.text = text;
  }

  Source read() throws NotJsonException {
    try (JsonParser parser = Json.mapper().createParser(text)) {
      if (parser.nextToken() == null) {
        throw new NotJsonException("the text is empty", Position.START);
      }
      Source root = value(parser, "", 0);
      if (parser.nextToken() != null) {
        throw new NotJsonException("there is text after the end of the JSON value", at(parser));
      }
      return root;
    } catch (JacksonException e) {
      throw new NotJsonException("not valid JSON: " + Json.fault(e), at(e.getLocation()));
    }
  }

  private Source value(JsonParser parser, String path, int depth) {
    Position position = at(parser);
    if (depth > YamlReader.DEEPEST) {
      throw new UnreadableException(
          "nesting", "values are nested deeper than " + YamlReader.DEEPEST, position, path);
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> map(parser, position, path, depth);
      case START_ARRAY -> list(parser, position, path, depth);
      default -> {
        JsonNode scalar = parser.readValueAsTree();
        yield new Source(scalar, position, path, Map.of(), List.of());
      }
    };
  }

  private Source map(JsonParser parser, Position position, String path, int depth) {
    ObjectNode value = Json.object();
    Map<String, Source.Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      Position keyPosition = at(parser);
      parser.nextToken();
      Source child = value(parser, path.isEmpty() ? key : path + "." + key, depth + 1);
      if (members.put(key, new Source.Member(keyPosition, child)) != null) {
        throw new UnreadableException(
            "duplicate-key", "the key " + key + " stands here twice", keyPosition, child.path());
      }
      value.set(key, child.value());
    }
    return new Source(value, position, path, members, List.of());
  }

  private Source list(JsonParser parser, Position position, String path, int depth) {
    ArrayNode value = Json.array();
    List<Source> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Source child = value(parser, path + "[" + items.size() + "]", depth + 1);
      items.add(child);
      value.add(child.value());
    }
    return new Source(value, position, path, Map.of(), items);
  }

  private static Position at(JsonParser parser) {
    return at(parser.currentTokenLocation());
  }

  /** A number beyond the parser's limits is refused without saying where. */
  private static Position at(@Nullable TokenStreamLocation location) {
    if (location == null) {
      return new Position(1, 1);
    }
    return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
  }
}
