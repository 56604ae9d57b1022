package dev.ooslocal.language;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes documents for a selector: they have the paths it asks for, with values of all kinds at
 * their ends, some of which are missing or of a kind nobody expects.
 */
final class SelectorDocuments {
  private static final Pattern PATH =
      Pattern.compile("(?:\\.?[A-Za-z_]\\w*|\\.?\\[\\d*]|\\.?\\[\"[^\"]*\"]|\\?)+");
  private static final Pattern STEP =
      Pattern.compile("([A-Za-z_]\\w*)|\\[\"([^\"]*)\"]|\\[(\\d*)]");
  private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String ITEM = "[]";

  private final Random random;
  private final List<List<String>> paths = new ArrayList<>();
  private final List<String> words = new ArrayList<>(List.of("", "x", "12", "true", "a,b", "1.5"));

  SelectorDocuments(String selector, long seed) {
    random = new Random(seed);
    Matcher path = PATH.matcher(selector);
    while (path.find()) {
      List<String> steps = new ArrayList<>();
      Matcher step = STEP.matcher(path.group());
      while (step.find()) {
        steps.add(
            step.group(1) != null ? step.group(1) : step.group(2) != null ? step.group(2) : ITEM);
      }
      paths.add(steps);
    }
    Matcher literal = LITERAL.matcher(selector);
    while (literal.find()) {
      words.add(literal.group(1));
    }
  }

  Stream<JsonNode> some(int count) {
    return Stream.generate(this::document).limit(count);
  }

  private JsonNode document() {
    if (random.nextInt(20) == 0) {
      return leaf();
    }
    JsonNode document = Json.object();
    List<String> before = List.of();
    for (List<String> path : paths) {
      List<String> whole = new ArrayList<>(random.nextBoolean() ? before : List.of());
      if (!whole.isEmpty() && random.nextBoolean()) {
        whole.add(ITEM);
      }
      whole.addAll(path);
      if (whole.size() < 12) {
        document = with(document, whole, 0);
        before = whole;
      }
    }
    return document;
  }

  private JsonNode with(JsonNode at, List<String> path, int index) {
    if (index == path.size()) {
      return at.isContainer() && !at.isEmpty() ? at : leaf();
    }
    if (random.nextInt(25) == 0) {
      return leaf();
    }
    return path.get(index).equals(ITEM) ? list(at, path, index) : map(at, path, index);
  }

  private JsonNode list(JsonNode at, List<String> path, int index) {
    ArrayNode list = at instanceof ArrayNode known ? known : Json.array();
    int size = list.isEmpty() ? random.nextInt(4) : list.size();
    ArrayNode next = Json.array();
    for (int i = 0; i < size; i++) {
      JsonNode item = i < list.size() ? list.path(i) : Json.object();
      next.add(with(item, path, index + 1));
    }
    return next;
  }

  private JsonNode map(JsonNode at, List<String> path, int index) {
    if (at instanceof ArrayNode) {
      return at;
    }
    ObjectNode map = at instanceof ObjectNode known ? known : Json.object();
    JsonNode member = map.path(path.get(index));
    if (random.nextInt(12) > 0) {
      map.set(path.get(index), with(member, path, index + 1));
    }
    return map;
  }

  private JsonNode leaf() {
    return switch (random.nextInt(13)) {
      case 0 -> Json.nothing();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2, 3 -> NODES.numberNode(random.nextInt(20));
      case 4 -> NODES.numberNode(random.nextInt(-2000, 2000) / 8.0);
      case 5 -> Json.array();
      case 6 -> Json.object();
      case 7 -> Json.array().add(word()).add(word());
      case 8 -> Json.array().add(random.nextInt(5)).add(random.nextInt(5));
      case 9 -> Json.string("{\"a\":[1,\"" + "b" + "\"]}");
      default -> Json.string(word());
    };
  }

  private String word() {
    return words.get(random.nextInt(words.size()));
  }
}
