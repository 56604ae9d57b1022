package dev.ooslocal.cloud.synthesis;

import dev.ooslocal.cloud.synthesis.jq.Jq;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a program from its result to its input: what the input must be to give that result. */
final class Backwards {
  private static final int MOST_ITEMS = 64;
  private static final JsonNode NO = Json.parse("false");

  private final Map<String, Need> variables = new HashMap<>();
  private final BackwardsCalls calls = new BackwardsCalls(this);
  private final BackwardsOperators operators = new BackwardsOperators(this);

  /** The input that makes the program give what is wanted, as far as that can be told. */
  Need input(Jq program, Need wanted) {
    return switch (program) {
      case Jq.Input _ -> wanted;
      case Jq.At(Jq of, Jq place) -> input(of, at(place, wanted));
      case Jq.Each(Jq of) -> input(of, elements(wanted));
      case Jq.Slice(Jq of) -> input(of, wanted instanceof Need.Any ? Need.ANY : wanted);
      case Jq.Literal _ -> Need.NOTHING;
      case Jq.Text(List<Jq> parts) -> all(parts, Need.ANY);
      case Jq.Format(String name) -> calls.format(name, wanted);
      case Jq.Pipe(Jq left, Jq right) -> input(left, input(right, wanted));
      case Jq.Comma(Jq left, Jq right) -> Need.both(input(left, wanted), input(right, wanted));
      case Jq.Binary(String operator, Jq left, Jq right) ->
          operators.input(operator, left, right, wanted);
      case Jq.ListOf(Jq body) -> body == null ? Need.NOTHING : listed(body, wanted);
      case Jq.MapOf(List<Jq.Entry> entries) -> mapped(entries, wanted);
      case Jq.If choice -> chosen(choice, wanted);
      case Jq.Call(String name, List<Jq> arguments) -> calls.input(name, arguments, wanted);
      case Jq.Variable(String name) -> variable(name, wanted);
      case Jq.Bind(Jq source, String name, Jq body) -> bound(source, name, body, wanted);
      case Jq.Fold(Jq source) -> input(source, Need.ANY);
    };
  }

  Need all(List<Jq> programs, Need wanted) {
    Need all = Need.NOTHING;
    for (Jq program : programs) {
      all = Need.both(all, input(program, wanted));
    }
    return all;
  }

  /** The elements of a list: one, unless the result says which ones. A null stands for none. */
  static Need elements(Need wanted) {
    if (wanted instanceof Need.Exactly(JsonNode value) && value.isNull()) {
      return new Need.Items(List.of());
    }
    return new Need.Items(List.of(wanted));
  }

  private static Need at(Jq place, Need wanted) {
    if (!(place instanceof Jq.Literal(JsonNode where))) {
      return Need.ANY;
    }
    if (where.isString()) {
      return new Need.Fields(Map.of(where.stringValue(), wanted));
    }
    if (wanted instanceof Need.Exactly(JsonNode value) && value.isNull()) {
      return new Need.Items(List.of());
    }
    int index = Math.clamp(where.asInt(0), 0, MOST_ITEMS);
    List<Need> items = new ArrayList<>(Collections.nCopies(index, Need.ANY));
    items.add(wanted);
    return new Need.Items(items);
  }

  /** A collected list: each element wanted is one result of the body. */
  private Need listed(Jq body, Need wanted) {
    return switch (wanted) {
      case Need.Exactly(JsonNode value) when value.isArray() -> {
        List<Need> items = new ArrayList<>();
        value.forEach(element -> items.add(new Need.Exactly(element)));
        yield several(body, items);
      }
      case Need.Items(List<Need> items) -> several(body, items);
      case Need.Nothing _, Need.Any _, Need.Exactly _, Need.Fields _, Need.Coded _ ->
          input(body, Need.ANY);
    };
  }

  /** Several results of one program: its last list gets one element for each. */
  Need several(Jq body, List<Need> wanted) {
    if (wanted.isEmpty()) {
      return input(body, new Need.Exactly(Json.nothing()));
    }
    if (body instanceof Jq.Each(Jq of)) {
      return input(of, new Need.Items(wanted));
    }
    if (body instanceof Jq.At(Jq of, Jq place)) {
      return several(of, wanted.stream().map(one -> at(place, one)).toList());
    }
    if (body instanceof Jq.Pipe(Jq left, Jq right)) {
      return several(left, wanted.stream().map(one -> input(right, one)).toList());
    }
    return input(body, wanted.getFirst());
  }

  private Need mapped(List<Jq.Entry> entries, Need wanted) {
    Need all = Need.NOTHING;
    for (Jq.Entry entry : entries) {
      Need value = Need.ANY;
      if (wanted instanceof Need.Fields(Map<String, Need> fields)
          && entry.key() instanceof Jq.Literal(JsonNode key)) {
        value = fields.getOrDefault(key.asString(), Need.ANY);
      }
      all = Need.both(all, input(entry.value(), value));
      all = Need.both(all, input(entry.key(), new Need.Any(ValueType.STRING)));
    }
    return all;
  }

  private Need chosen(Jq.If choice, Need wanted) {
    boolean no = goesElse(choice, wanted);
    Need condition = input(choice.condition(), no ? new Need.Exactly(NO) : Need.ANY);
    return Need.both(input(no ? choice.no() : choice.yes(), wanted), condition);
  }

  /** A constant is only what is wanted; where anything will do, what is no constant tells more. */
  private static boolean goesElse(Jq.If choice, Need wanted) {
    JsonNode constant = Constants.of(choice.yes());
    if (constant == null) {
      return false;
    }
    return wanted instanceof Need.Exactly(JsonNode value)
        ? !constant.equals(value)
        : Constants.of(choice.no()) == null;
  }

  private Need variable(String name, Need wanted) {
    variables.merge(name, wanted, Need::both);
    return Need.NOTHING;
  }

  private Need bound(Jq source, @Nullable String name, Jq body, Need wanted) {
    Need inner = input(body, wanted);
    Need ofVariable = name == null ? null : variables.remove(name);
    return Need.both(input(source, ofVariable == null ? Need.ANY : ofVariable), inner);
  }

  static Need.Fields field(String name, Need value) {
    Map<String, Need> fields = new LinkedHashMap<>();
    fields.put(name, value);
    return new Need.Fields(fields);
  }
}
