package dev.ooslocal.cloud.synthesis.jq;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A part of a jq program. Only what tells something about the input is kept apart. */
public sealed interface Jq {
  /** The input: {@code .}. */
  record Input() implements Jq {}

  /** {@code .name}, {@code ."name"}, {@code .[name]}, {@code .[0]}. */
  record At(Jq of, Jq place) implements Jq {}

  /** {@code .[]}. */
  record Each(Jq of) implements Jq {}

  /** {@code .[2:4]}. */
  record Slice(Jq of) implements Jq {}

  /** A number, a word or a text without interpolation. */
  record Literal(JsonNode value) implements Jq {}

  /** A text with interpolation. */
  record Text(List<Jq> parts) implements Jq {
    public Text {
      parts = List.copyOf(parts);
    }
  }

  /** {@code @base64d}. */
  record Format(String name) implements Jq {}

  /** {@code left | right}. */
  record Pipe(Jq left, Jq right) implements Jq {}

  /** {@code left, right}. */
  record Comma(Jq left, Jq right) implements Jq {}

  /** An operator with two sides, {@code and}, {@code or} and {@code //} among them. */
  record Binary(String operator, Jq left, Jq right) implements Jq {}

  /** {@code [body]}; null for an empty list. */
  record ListOf(@Nullable Jq body) implements Jq {}

  /** {@code {key: value}}. */
  record MapOf(List<Entry> entries) implements Jq {
    public MapOf {
      entries = List.copyOf(entries);
    }
  }

  /** An entry of a map. */
  record Entry(Jq key, Jq value) {}

  /** {@code if condition then yes else no end}. */
  record If(Jq condition, Jq yes, Jq no) implements Jq {}

  /** {@code name(arguments)}. */
  record Call(String name, List<Jq> arguments) implements Jq {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code $name}. */
  record Variable(String name) implements Jq {}

  /** {@code source as $name | body}; without a name where a pattern stands. */
  record Bind(Jq source, @Nullable String name, Jq body) implements Jq {}

  /** {@code reduce} and {@code foreach}: only where their items come from. */
  record Fold(Jq source) implements Jq {}
}
