package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.language.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a value has to be. */
sealed interface Need {
  Need NOTHING = new Nothing();
  Need ANY = new Any(null);

  /**
   * What an output of type String reads: a number will do too, where another one counts with it.
   */
  Need TEXT = new Any(ValueType.STRING);

  /** Whatever, absent too. */
  record Nothing() implements Need {}

  /** Some value, of this type where one is named. */
  record Any(@Nullable ValueType type) implements Need {}

  /** This very value. */
  record Exactly(JsonNode value) implements Need {}

  /** An object with these fields. */
  record Fields(Map<String, Need> fields) implements Need {
    public Fields {
      fields = new LinkedHashMap<>(fields);
    }
  }

  /** A list of these elements. */
  record Items(List<Need> items) implements Need {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** A text that holds a value, such as its JSON. */
  record Coded(String code, Need inner, UnaryOperator<JsonNode> encode) implements Need {}

  /** Both at once; where they contradict each other the first counts. */
  static Need both(Need first, Need second) {
    return merged(first, second).orElse(first);
  }

  /** Both at once; empty when they contradict each other. */
  static Optional<Need> merged(Need first, Need second) {
    if (first instanceof Nothing || first.equals(ANY)) {
      return Optional.of(second instanceof Nothing ? first : second);
    }
    return switch (second) {
      case Nothing _ -> Optional.of(first);
      case Any(ValueType type) when type == null -> Optional.of(first);
      case Any(ValueType type) when type == ValueType.NUMBER && first.equals(TEXT) ->
          Optional.of(second);
      case Any _ -> typed(first, second);
      case Exactly exact -> typed(exact, first);
      case Fields(Map<String, Need> more) -> fields(first, more);
      case Items(List<Need> more) -> items(first, more);
      case Coded coded ->
          first instanceof Coded(String code, Need inner, UnaryOperator<JsonNode> encode)
                  && code.equals(coded.code())
              ? merged(inner, coded.inner()).map(both -> new Coded(code, both, encode))
              : typed(coded, first);
    };
  }

  private static Optional<Need> typed(Need stronger, Need weaker) {
    if (stronger.equals(weaker)) {
      return Optional.of(stronger);
    }
    return weaker instanceof Any ? Optional.of(stronger) : Optional.empty();
  }

  private static Optional<Need> fields(Need first, Map<String, Need> more) {
    if (!(first instanceof Fields(Map<String, Need> known))) {
      return typed(new Fields(more), first);
    }
    Map<String, Need> all = new LinkedHashMap<>(known);
    for (Map.Entry<String, Need> entry : more.entrySet()) {
      Need present = all.getOrDefault(entry.getKey(), NOTHING);
      Optional<Need> joined = merged(present, entry.getValue());
      if (joined.isEmpty()) {
        return Optional.empty();
      }
      all.put(entry.getKey(), joined.get());
    }
    return Optional.of(new Fields(all));
  }

  /** Each element goes where it fits; what fits nowhere is one more. */
  private static Optional<Need> items(Need first, List<Need> more) {
    if (!(first instanceof Items(List<Need> known))) {
      return typed(new Items(more), first);
    }
    List<Need> all = new ArrayList<>(known);
    int from = 0;
    for (Need item : more) {
      from = put(all, item, from) + 1;
    }
    return Optional.of(new Items(all));
  }

  private static int put(List<Need> all, Need item, int from) {
    for (int at = from; at < all.size(); at++) {
      Optional<Need> joined = merged(all.get(at), item);
      if (joined.isPresent()) {
        all.set(at, joined.get());
        return at;
      }
    }
    all.add(item);
    return all.size() - 1;
  }
}
