package dev.ooslocal.language.source;

import dev.ooslocal.platform.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads YAML 1.1, keeping positions. Nodes are composed, never constructed, so no tag can create
 * anything; aliases are expanded under a limit on the number of values.
 */
final class YamlReader {
  static final int DEEPEST = 60;
  private static final int MOST_VALUES = 100_000;
  private static final int MOST_ALIASES = 50;

  private final String text;
  private int values;

  YamlReader(String text) {
    this.text = text;
  }

  Source read() {
    Node root = compose();
    if (root == null) {
      throw new UnreadableException("syntax", "the text is empty", Position.START, "");
    }
    return value(root, "", 0);
  }

  private @Nullable Node compose() {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(MOST_ALIASES);
    StreamReader reader = new StreamReader(new StringReader(text));
    try {
      return new Composer(new ParserImpl(reader, options), new Resolver(), options).getSingleNode();
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark() == null ? e.getContextMark() : e.getProblemMark();
      throw syntax(e.getProblem() == null ? e.getContext() : e.getProblem(), at(mark));
    } catch (YAMLException e) {
      throw syntax(e.getMessage(), Position.START);
    }
  }

  private static UnreadableException syntax(@Nullable String what, Position position) {
    return new UnreadableException("syntax", "not valid YAML: " + what, position, "");
  }

  private Source value(Node node, String path, int depth) {
    if (depth > DEEPEST) {
      throw new UnreadableException(
          "nesting", "values are nested deeper than " + DEEPEST, at(node.getStartMark()), path);
    }
    if (++values > MOST_VALUES) {
      throw new UnreadableException(
          "size", "more than " + MOST_VALUES + " values", at(node.getStartMark()), path);
    }
    return switch (node) {
      case ScalarNode scalar -> scalar(scalar, path);
      case SequenceNode list -> list(list, path, depth);
      case MappingNode map -> map(map, path, depth);
      default -> throw refused(node, path);
    };
  }

  private static Source scalar(ScalarNode node, String path) {
    var value = YamlScalar.value(node);
    if (value == null) {
      throw refused(node, path);
    }
    boolean block = node.getScalarStyle() == DumperOptions.ScalarStyle.LITERAL;
    return new Source(value, at(node.getStartMark()), path, Map.of(), List.of(), block);
  }

  private Source list(SequenceNode node, String path, int depth) {
    if (!node.getTag().equals(Tag.SEQ)) {
      throw refused(node, path);
    }
    ArrayNode value = Json.array();
    List<Source> items = new ArrayList<>();
    for (Node child : node.getValue()) {
      Source item = value(child, path + "[" + items.size() + "]", depth + 1);
      items.add(item);
      value.add(item.value());
    }
    return new Source(value, at(node.getStartMark()), path, Map.of(), items);
  }

  private Source map(MappingNode node, String path, int depth) {
    if (!node.getTag().equals(Tag.MAP)) {
      throw refused(node, path);
    }
    Map<String, Source.Member> members = new LinkedHashMap<>();
    Map<String, Source.Member> merged = new LinkedHashMap<>();
    for (NodeTuple entry : node.getValue()) {
      Node key = entry.getKeyNode();
      if (key.getTag().equals(Tag.MERGE)) {
        merge(value(entry.getValueNode(), path, depth + 1), merged);
      } else {
        member(key, entry.getValueNode(), path, depth, members);
      }
    }
    merged.forEach(members::putIfAbsent);
    ObjectNode value = Json.object();
    members.forEach((name, member) -> value.set(name, member.value().value()));
    return new Source(value, at(node.getStartMark()), path, members, List.of());
  }

  private void member(
      Node key, Node node, String path, int depth, Map<String, Source.Member> members) {
    Position position = at(key.getStartMark());
    if (!(key instanceof ScalarNode scalar)) {
      throw new UnreadableException("syntax", "a key must be a plain text", position, path);
    }
    String name = scalar.getValue();
    String childPath = path.isEmpty() ? name : path + "." + name;
    Source child = value(node, childPath, depth + 1);
    if (members.put(name, new Source.Member(position, child)) != null) {
      throw new UnreadableException(
          "duplicate-key", "the key " + name + " stands here twice", position, childPath);
    }
  }

  /** What is merged first wins over what is merged later, and the map's own keys over both. */
  private static void merge(Source from, Map<String, Source.Member> into) {
    from.members().forEach(into::putIfAbsent);
    from.items().forEach(item -> item.members().forEach(into::putIfAbsent));
  }

  private static UnreadableException refused(Node node, String path) {
    return new UnreadableException(
        "tag",
        "the tag " + node.getTag().getValue() + " is not allowed",
        at(node.getStartMark()),
        path);
  }

  private static Position at(@Nullable Mark mark) {
    return mark == null ? Position.START : new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
