package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.synthesis.jq.Jq;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What jq's functions need to give what is wanted. */
final class BackwardsCalls {
  private static final int MOST_ITEMS = 64;
  private static final Need TEXT = new Need.Any(ValueType.STRING);
  private static final Need LIST = new Need.Items(List.of(Need.ANY));

  private final Backwards backwards;

  BackwardsCalls(Backwards backwards) {
    this.backwards = backwards;
  }

  Need input(String name, List<Jq> arguments, Need wanted) {
    return switch (name) {
      case "empty", "error", "now", "input", "env", "null", "range" -> Need.NOTHING;
      case "first", "last", "limit" ->
          arguments.isEmpty()
              ? new Need.Items(List.of(wanted))
              : backwards.input(arguments.getLast(), wanted);
      case "length" -> length(wanted);
      case "not" -> not(wanted);
      case "fromjson" ->
          new Need.Coded("json", filled(wanted), inner -> Json.string(Json.text(inner)));
      case "tonumber" -> number(wanted);
      case "tostring",
          "tojson",
          "ascii_downcase",
          "ascii_upcase",
          "floor",
          "ceil",
          "round",
          "sqrt",
          "ltrimstr",
          "rtrimstr",
          "gsub",
          "sub",
          "sort",
          "sort_by",
          "unique",
          "unique_by",
          "reverse",
          "del",
          "values",
          "strings",
          "numbers",
          "objects",
          "arrays",
          "to_number" ->
          simple(name, wanted);
      default -> collection(name, arguments, wanted);
    };
  }

  private Need collection(String name, List<Jq> arguments, Need wanted) {
    return switch (name) {
      case "select" -> Need.both(backwards.input(arguments.getFirst(), Need.ANY), wanted);
      case "map" -> mapped(arguments.getFirst(), wanted);
      case "min", "max", "min_by", "max_by" -> new Need.Items(List.of(wanted));
      case "any", "all" -> quantified(arguments, wanted);
      case "add", "flatten", "group_by", "to_entries", "from_entries", "with_entries" ->
          some(wanted);
      case "join" -> new Need.Items(List.of(wanted instanceof Need.Exactly ? wanted : TEXT));
      case "split", "match", "capture", "scan", "splits" -> TEXT;
      case "keys", "keys_unsorted" -> Need.ANY;
      case "has" -> has(arguments.getFirst(), wanted);
      case "getpath" -> path(arguments.getFirst(), wanted);
      case "index", "rindex", "indices", "IN" -> LIST;
      default -> tested(name, arguments, wanted);
    };
  }

  /** Of the input's elements, or of those that a program of its own gives. */
  private Need quantified(List<Jq> arguments, Need wanted) {
    Need element = arguments.isEmpty() ? wanted : backwards.input(arguments.getLast(), wanted);
    return arguments.size() == 2
        ? backwards.input(arguments.getFirst(), element)
        : new Need.Items(List.of(element));
  }

  private Need tested(String name, List<Jq> arguments, Need wanted) {
    JsonNode constant = arguments.isEmpty() ? null : Constants.of(arguments.getFirst());
    if (constant == null) {
      return Need.ANY;
    }
    boolean yes = !BackwardsOperators.isFalse(wanted);
    return switch (name) {
      case "contains", "inside", "startswith", "endswith" ->
          yes ? new Need.Exactly(constant) : other(constant);
      case "test" -> new Need.Exactly(Json.string(MatchingText.of(constant.asString(""), yes)));
      default -> Need.ANY;
    };
  }

  private static Need other(JsonNode constant) {
    return constant.isArray()
        ? new Need.Exactly(Json.array())
        : new Need.Exactly(OtherValue.than(constant));
  }

  /** {@code @base64d} and the like. */
  Need format(String name, Need wanted) {
    return switch (name) {
      case "@base64d" -> new Need.Coded("base64", filled(wanted), BackwardsCalls::base64);
      case "@text", "@json", "@base64", "@uri", "@html", "@sh" -> Need.ANY;
      default -> LIST;
    };
  }

  private static JsonNode base64(JsonNode value) {
    byte[] bytes = value.asString("").getBytes(StandardCharsets.UTF_8);
    return Json.string(Base64.getEncoder().encodeToString(bytes));
  }

  private static Need filled(Need wanted) {
    return wanted instanceof Need.Nothing ? Need.ANY : wanted;
  }

  private static Need length(Need wanted) {
    int length =
        wanted instanceof Need.Exactly(JsonNode value)
            ? Math.clamp(value.asInt(1), 0, MOST_ITEMS)
            : 1;
    return new Need.Items(Collections.nCopies(length, Need.ANY));
  }

  private static Need not(Need wanted) {
    return BackwardsOperators.isFalse(wanted) ? Need.ANY : new Need.Exactly(Json.nothing());
  }

  /** The text of a number is a number too. */
  private static Need number(Need wanted) {
    return wanted instanceof Need.Exactly(JsonNode value)
        ? new Need.Exactly(Json.string(value.asString("")))
        : new Need.Any(ValueType.NUMBER);
  }

  private static Need simple(String name, Need wanted) {
    return switch (name) {
      case "floor", "ceil", "round", "sqrt" ->
          wanted instanceof Need.Exactly ? wanted : new Need.Any(ValueType.NUMBER);
      case "tostring", "tojson" ->
          wanted instanceof Need.Exactly(JsonNode value)
              ? read(value)
              : new Need.Any(ValueType.NUMBER);
      case "gsub", "sub", "ltrimstr", "rtrimstr", "ascii_downcase", "ascii_upcase" ->
          wanted instanceof Need.Exactly ? wanted : TEXT;
      case "sort", "sort_by", "unique", "unique_by", "reverse" -> some(wanted);
      default -> wanted;
    };
  }

  /** A text that reads as JSON comes from that value. */
  private static Need read(JsonNode text) {
    String plain = text.asString("");
    boolean isWord = List.of("null", "true", "false").contains(plain);
    return new Need.Exactly(isWord || plain.matches("-?\\d+") ? Json.parse(plain) : text);
  }

  private static Need some(Need wanted) {
    return switch (wanted) {
      case Need.Exactly exact when exact.value().isArray() -> exact;
      case Need.Items items -> items;
      case Need.Nothing _, Need.Any _, Need.Exactly _, Need.Fields _, Need.Coded _ -> LIST;
    };
  }

  private Need mapped(Jq body, Need wanted) {
    List<Need> results =
        switch (wanted) {
          case Need.Exactly(JsonNode value) when value.isArray() ->
              value.valueStream().<Need>map(Need.Exactly::new).toList();
          case Need.Items(List<Need> items) -> items;
          case Need.Nothing _, Need.Any _, Need.Exactly _, Need.Fields _, Need.Coded _ ->
              List.of(Need.ANY);
        };
    return new Need.Items(results.stream().map(result -> backwards.input(body, result)).toList());
  }

  private static Need has(Jq key, Need wanted) {
    return key instanceof Jq.Literal(JsonNode name) && !BackwardsOperators.isFalse(wanted)
        ? Backwards.field(name.asString(""), Need.ANY)
        : Need.NOTHING;
  }

  private static Need path(Jq argument, Need wanted) {
    JsonNode path = Constants.of(argument);
    Need need = wanted;
    if (path != null) {
      for (int i = path.size() - 1; i >= 0; i--) {
        need = Backwards.field(path.path(i).asString(""), need);
      }
    }
    return need;
  }
}
