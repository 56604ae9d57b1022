package dev.ooslocal.language.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A value of a template and where it stands.
 *
 * @param value the whole value, with everything below it
 * @param position where it begins
 * @param path its place in the document, such as {@code Tasks[2].Properties}; empty at the top
 * @param members of a map, in order; empty otherwise
 * @param items of a list; empty otherwise
 * @param isBlock whether it is a text whose lines stand below its position, as they are
 */
public record Source(
    JsonNode value,
    Position position,
    String path,
    Map<String, Member> members,
    List<Source> items,
    boolean isBlock) {

  /**
   * An entry of a map.
   *
   * @param position where the key stands
   * @param value its value
   */
  public record Member(Position position, Source value) {}

  public Source {
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    items = List.copyOf(items);
  }

  /** A value whose text, if it is one, stands at its position. */
  public Source(
      JsonNode value,
      Position position,
      String path,
      Map<String, Member> members,
      List<Source> items) {
    this(value, position, path, members, items, false);
  }

  /** The same value for someone who speaks of the character at this place in its text. */
  public Source at(int offset) {
    if (!isBlock) {
      return this;
    }
    String before = text().substring(0, offset);
    int line = position.line() + 1 + (int) before.chars().filter(c -> c == '\n').count();
    return new Source(value, new Position(line, 1), path, members, items, true);
  }

  public boolean isMap() {
    return value.isObject();
  }

  public boolean isList() {
    return value.isArray();
  }

  public boolean isText() {
    return value.isString();
  }

  public boolean isNull() {
    return value.isNull();
  }

  /** The text of a scalar; empty for maps and lists. */
  public String text() {
    return value.asString("");
  }

  /** The member of this name, unless it is absent or null. */
  public @Nullable Source member(String key) {
    Member member = members.get(key);
    return member == null || member.value().isNull() ? null : member.value();
  }

  /** The path of a member, whether it exists or not. */
  public String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
