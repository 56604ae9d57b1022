package dev.ooslocal.shape;

import java.util.Arrays;
import java.util.List;

/** What a wire field can hold. */
public sealed interface Kind {
  /** Any text. */
  record Text() implements Kind {}

  /** {@code true} or {@code false}. */
  record Bool() implements Kind {}

  /** A whole number of 32 bits, or of 64 when wide. */
  record Whole(boolean wide) implements Kind {}

  /** A number with a fraction. */
  record Decimal() implements Kind {}

  /** An instant, {@code 2019-05-16T10:26:14Z}. */
  record Moment() implements Kind {}

  /** A duration, {@code PT2H}. */
  record Span() implements Kind {}

  /** A constant of a Java enum, by its text. */
  record Choice(Class<?> type) implements Kind {
    public List<String> values() {
      return Arrays.stream(type.getEnumConstants()).map(Object::toString).toList();
    }
  }

  /** Any JSON value. */
  record AnyJson() implements Kind {}

  /** A list. */
  record Many(Kind element) implements Kind {}

  /** An object with free names. */
  record Entries(Kind value) implements Kind {}

  /** An object with the fields of a record. */
  record Struct(Class<? extends Record> type) implements Kind {
    public Shape<?> shape() {
      return Shape.of(type);
    }
  }

  /** A Java type that has no place on the wire; a start with one fails. */
  record Unsupported(String type) implements Kind {}

  /** Whether a value of this kind is more than one word: a list or an object. */
  default boolean isStructured() {
    return switch (this) {
      case Many _, Entries _, Struct _, AnyJson _ -> true;
      case Text _, Bool _, Whole _, Decimal _, Moment _, Span _, Choice _, Unsupported _ -> false;
    };
  }
}
