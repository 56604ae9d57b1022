package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Field;
import dev.ooslocal.shape.Kind;
import dev.ooslocal.shape.Naming;
import dev.ooslocal.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** What differs between an operation as we have it and as the facts have it. */
final class Comparison {
  private final List<String> differences = new ArrayList<>();
  private final String operation;

  private Comparison(String operation) {
    this.operation = operation;
  }

  static List<String> of(Contract<?, ?> contract, JsonNode facts) {
    Comparison comparison = new Comparison(contract.name());
    comparison.input(contract.input(), facts.path("in"));
    comparison.fields("", contract.output(), facts.path("out"));
    comparison.errors(contract, facts.path("errors"));
    return comparison.differences;
  }

  private void differ(String what) {
    differences.add(operation + " " + what);
  }

  private void input(Shape<?> shape, JsonNode facts) {
    for (Map.Entry<String, JsonNode> fact : facts.properties()) {
      String name = fact.getKey();
      Optional<Field> field = shape.field(name, Naming.WIRE);
      if (field.isPresent()) {
        parameter(field.get(), fact.getValue().stringValue());
      } else if (!name.equals("RegionId")) { // which the gate itself reads
        differ("in " + name + ": missing");
      }
    }
    shape.fields().stream()
        .filter(field -> !facts.has(field.wire()))
        .forEach(field -> differ("in " + field.wire() + ": not known there"));
  }

  private void parameter(Field field, String fact) {
    boolean required = fact.endsWith("!");
    if (field.required() != required) {
      differ("in " + field.wire() + ": " + (required ? "required there" : "optional there"));
    }
    String type = required ? fact.substring(0, fact.length() - 1) : fact;
    if (!fits(field, type)) {
      differ("in " + field.wire() + ": " + type + " there");
    }
  }

  private static boolean fits(Field field, String type) {
    return switch (field.kind()) {
      case Kind.Text _ -> type.equals("s") || type.equals("json-object") && field.jsonText();
      case Kind.Moment _, Kind.Span _, Kind.Choice _ -> type.equals("s");
      case Kind.Bool _ -> type.equals("b");
      case Kind.Whole _ -> type.equals("i");
      case Kind.Decimal _ -> type.equals("n");
      case Kind.Many _ -> type.equals(field.flattened() ? "list" : "json-array");
      case Kind.Entries _, Kind.Struct _ -> type.equals("json-object");
      case Kind.AnyJson _ -> type.startsWith("json-");
      case Kind.Unsupported _ -> false;
    };
  }

  private void fields(String path, Shape<?> shape, JsonNode facts) {
    for (Map.Entry<String, JsonNode> fact : facts.properties()) {
      String at = path + fact.getKey();
      shape
          .field(fact.getKey(), Naming.WIRE)
          .ifPresentOrElse(
              field -> value(at, field.jsonText(), field.kind(), fact.getValue()),
              () -> differ("out " + at + ": missing"));
    }
    shape.fields().stream()
        .filter(field -> !facts.has(field.wire()))
        .forEach(field -> differ("out " + path + field.wire() + ": not known there"));
  }

  private void value(String at, boolean jsonText, Kind kind, JsonNode fact) {
    if (fact.isArray() && kind instanceof Kind.Many many && !jsonText) {
      value(at + "[]", false, many.element(), fact.path(0));
    } else if (fact.isObject() && kind instanceof Kind.Struct struct && !jsonText) {
      fields(at + ".", struct.shape(), fact);
    } else if (!fact.equals(fact(jsonText, kind))
        && !(kind instanceof Kind.AnyJson && !fact.isString())) {
      String there = fact.isArray() ? "array" : fact.isObject() ? "object" : fact.stringValue();
      differ("out " + at + ": " + there + " there");
    }
  }

  private static JsonNode fact(boolean jsonText, Kind kind) {
    String token =
        switch (kind) {
          case Kind.Bool _ -> "b";
          case Kind.Whole _ -> "i";
          case Kind.Decimal _ -> "n";
          case Kind.Text _, Kind.Moment _, Kind.Span _, Kind.Choice _ -> "s";
          case Kind.Entries _, Kind.AnyJson _ -> jsonText ? "s" : "map";
          case Kind.Struct _, Kind.Many _ -> jsonText ? "s" : "structured";
          case Kind.Unsupported _ -> "unsupported";
        };
    return Json.string(token);
  }

  private void errors(Contract<?, ?> contract, JsonNode facts) {
    Set<String> ours = contract.errors().stream().map(ErrorCode::code).collect(Collectors.toSet());
    for (JsonNode code : facts) {
      if (!ours.contains(code.stringValue())) {
        differ("error " + code.stringValue() + ": missing");
      }
    }
  }
}
