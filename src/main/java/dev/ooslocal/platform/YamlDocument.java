package dev.ooslocal.platform;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A YAML or JSON file that a person wrote, with the lines its values stand on. A value with a tag
 * of its own, such as {@code !Ref web}, is an object with the tag as its only name.
 */
public final class YamlDocument {
  private static final int DEEPEST = 100;

  private final Path file;
  private final Map<String, Integer> lines = new HashMap<>();
  private final JsonNode json;

  private YamlDocument(Path file, Node root) {
    this.file = file;
    this.json = convert(root, "", 0);
  }

  /**
   * @throws LocalProblem naming file and line when it is no YAML, or has a key twice
   */
  public static YamlDocument read(Path file) {
    try {
      return of(file, Files.readString(file));
    } catch (CharacterCodingException notUtf8) {
      throw new LocalProblem("InvalidYaml", file + ": it is not UTF-8", null);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @param file where the text comes from, for messages
   * @throws LocalProblem naming file and line when it is no YAML, or has a key twice
   */
  public static YamlDocument of(Path file, String text) {
    try {
      Node root =
          new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text));
      return new YamlDocument(
          file, root == null ? new ScalarNode(Tag.NULL, "", null, null, plain()) : root);
    } catch (MarkedYAMLException broken) {
      Mark mark = broken.getProblemMark();
      int line = mark == null ? 1 : mark.getLine() + 1;
      throw new LocalProblem(
          "InvalidYaml", "%s:%d: %s".formatted(file, line, broken.getProblem()), null);
    } catch (YAMLException broken) {
      throw new LocalProblem("InvalidYaml", file + ": " + broken.getMessage(), null);
    }
  }

  public JsonNode json() {
    return json;
  }

  /** The same problem with file and line in front of its message. */
  public LocalProblem located(LocalProblem problem) {
    String field = problem.field();
    return new LocalProblem(
        problem.code(), "%s:%d: %s".formatted(file, line(field), problem.message()), field);
  }

  /** The line of the field, or of the nearest thing around it. */
  private int line(@Nullable String field) {
    String path = field == null ? "" : field;
    while (!path.isEmpty() && !lines.containsKey(path)) {
      path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
    return lines.getOrDefault(path, 1);
  }

  private JsonNode convert(Node node, String path, int depth) {
    if (depth > DEEPEST) {
      throw new LocalProblem(
          "InvalidYaml",
          "%s:%d: values are nested deeper than %d".formatted(file, lineOf(node), DEEPEST),
          null);
    }
    lines.putIfAbsent(path, lineOf(node));
    String tag = node.getTag().getValue();
    return tag.startsWith("!")
        ? Json.object().set(tag, untagged(node, path, depth))
        : untagged(node, path, depth);
  }

  private JsonNode untagged(Node node, String path, int depth) {
    return switch (node) {
      case MappingNode mapping -> object(mapping, path, depth);
      case SequenceNode sequence -> list(sequence, path, depth);
      case ScalarNode scalar -> scalar(scalar);
      default -> Json.nothing();
    };
  }

  private ObjectNode object(MappingNode mapping, String path, int depth) {
    ObjectNode object = Json.object();
    for (NodeTuple entry : mapping.getValue()) {
      String name = entry.getKeyNode() instanceof ScalarNode key ? key.getValue() : "";
      String inner = path.isEmpty() ? name : path + "." + name;
      int line = lineOf(entry.getKeyNode());
      if (object.has(name)) {
        throw new LocalProblem(
            "DuplicateKey",
            "%s:%d: the key %s stands here twice, first in line %d"
                .formatted(file, line, name, lines.getOrDefault(inner, 1)),
            inner);
      }
      lines.put(inner, line);
      object.set(name, convert(entry.getValueNode(), inner, depth + 1));
    }
    return object;
  }

  private static int lineOf(Node node) {
    Mark mark = node.getStartMark();
    return mark == null ? 1 : mark.getLine() + 1;
  }

  private ArrayNode list(SequenceNode sequence, String path, int depth) {
    ArrayNode list = Json.array();
    for (Node element : sequence.getValue()) {
      list.add(convert(element, path + "[" + list.size() + "]", depth + 1));
    }
    return list;
  }

  /** Numbers and Booleans keep their type; dates and all else stay text. */
  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return Json.nothing();
    }
    if (tag.equals(Tag.BOOL)) {
      boolean yes = text.matches("(?i)y|yes|true|on");
      return Json.array().add(yes).get(0);
    }
    if (tag.equals(Tag.FLOAT) && text.matches("-?\\d+(\\.\\d+)?([eE][-+]?\\d+)?")) {
      return Json.parse(text);
    }
    return tag.equals(Tag.INT) && text.matches("-?(0|[1-9]\\d{0,17})")
        ? Json.array().add(Long.parseLong(text)).get(0)
        : Json.string(text);
  }

  private static DumperOptions.ScalarStyle plain() {
    return DumperOptions.ScalarStyle.PLAIN;
  }
}
