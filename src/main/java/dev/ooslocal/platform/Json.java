package dev.ooslocal.platform;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The one JSON reader and writer: compact text, keys in the order of the source, non-ASCII text as
 * it is.
 */
public final class Json {
  private static final int DEEPEST = 200;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                  .build())
          .build();

  private static final Pattern ASIDE = Pattern.compile(" \\([^()]*\\[Source: .*");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private Json() {}

  public static JsonMapper mapper() {
    return MAPPER;
  }

  /**
   * Reads one JSON value.
   *
   * @throws JacksonException when the text is not one JSON value
   */
  public static JsonNode parse(String text) {
    return MAPPER.readTree(text);
  }

  /** What is wrong with a text, without what the parser says of its own settings. */
  public static String fault(JacksonException broken) {
    return ASIDE.matcher(broken.getOriginalMessage()).replaceFirst("");
  }

  /** The compact text of a value. */
  public static String text(JsonNode value) {
    if (value.isEmpty() && value.isContainer()) {
      // Most parameters and outputs; a writer would cost more than all the rest of their storing.
      return value.isObject() ? "{}" : "[]";
    }
    return MAPPER.writeValueAsString(value);
  }

  public static ObjectNode object() {
    return NODES.objectNode();
  }

  public static ArrayNode array() {
    return NODES.arrayNode();
  }

  public static JsonNode string(String value) {
    return NODES.stringNode(value);
  }

  public static JsonNode number(BigDecimal value) {
    return NODES.numberNode(value);
  }

  public static JsonNode nothing() {
    return NullNode.instance;
  }
}
