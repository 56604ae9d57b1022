package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.Wish;
import dev.ooslocal.cloud.synthesis.jq.Jq;
import dev.ooslocal.cloud.synthesis.jq.JqParser;
import dev.ooslocal.cloud.synthesis.jq.UnreadableException;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answer to a call that gives the task what it is going to read. */
final class MadeUp {
  private static final JsonNode EMPTY = Json.array();

  private static final Pattern WORD = Pattern.compile("\"([^\"\\\\]+)\"");
  private static final int MOST_WORDS = 32;

  private MadeUp() {}

  /** The first that gives the task all it wants, or else the plainest. */
  static ObjectNode answer(CloudCall call) {
    List<Wish> wishes = inOrder(call.wishes().list());
    Need all = Need.NOTHING;
    for (Wish wish : wishes) {
      all = Need.both(all, need(wish));
    }
    ObjectNode plain = filled(call, all, null);
    if (wishes.stream().allMatch(wish -> wish.isGrantedBy(plain))) {
      return plain;
    }
    for (String word : words(wishes)) {
      ObjectNode other = filled(call, all, word);
      if (wishes.stream().allMatch(wish -> wish.isGrantedBy(other))) {
        return other;
      }
    }
    return plain;
  }

  private static ObjectNode filled(CloudCall call, Need all, @Nullable String otherwise) {
    Filling filling = new Filling(new Leaves(call, otherwise));
    return switch (all) {
      case Need.Fields(Map<String, Need> fields) -> filling.object(fields, "", 0);
      case Need.Exactly(JsonNode value) when value instanceof ObjectNode object ->
          object.deepCopy();
      case Need.Nothing _, Need.Any _, Need.Exactly _, Need.Items _, Need.Coded _ -> Json.object();
    };
  }

  /** The texts the selectors themselves compare with. */
  private static List<String> words(List<Wish> wishes) {
    return wishes.stream()
        .flatMap(wish -> WORD.matcher(wish.selector()).results())
        .map(found -> found.group(1))
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  /** What has to have a certain value comes before what may be anything. */
  private static List<Wish> inOrder(List<Wish> wishes) {
    return wishes.stream()
        .sorted(Comparator.comparing(wish -> wish.desired().isEmpty() && wish.unwanted().isEmpty()))
        .toList();
  }

  private static Need need(Wish wish) {
    Need wanted = Need.NOTHING;
    for (String use : wish.uses()) {
      wanted = Need.both(wanted, input(use, Need.ANY, false));
    }
    boolean isRead = !(wanted instanceof Need.Nothing || wanted.equals(Need.ANY));
    boolean isList = isRead && wish.type() == ValueType.LIST;
    return input(wish.selector(), isRead ? wanted : wanted(wish), isList);
  }

  /** What a program needs; nothing is known of one that cannot be read. */
  private static Need input(String program, Need wanted, boolean isList) {
    try {
      Jq read = JqParser.parse(program);
      return new Backwards().input(isList ? new Jq.ListOf(read) : read, wanted);
    } catch (UnreadableException beyond) {
      return Need.NOTHING;
    }
  }

  private static Need wanted(Wish wish) {
    for (JsonNode value : wish.desired()) {
      if (!wish.unwanted().contains(value)) {
        return new Need.Exactly(value);
      }
    }
    if (!wish.desired().isEmpty()) {
      return new Need.Exactly(wish.desired().getFirst());
    }
    if (wish.unwanted().contains(EMPTY)) {
      return new Need.Items(List.of(Need.ANY));
    }
    if (!wish.unwanted().isEmpty()) {
      return new Need.Exactly(OtherValue.than(new ArrayList<>(wish.unwanted())));
    }
    ValueType type = wish.type();
    return type == ValueType.LIST || type == null ? Need.ANY : new Need.Any(type);
  }
}
