package dev.ooslocal.shape;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the annotations of a component demand of a value.
 *
 * @param minLength fewest characters or elements
 * @param maxLength most characters or elements
 * @param least smallest number
 * @param most largest number
 * @param pattern form of the whole text
 * @param rule the pattern in words
 * @param oneOf the only values; empty: any
 */
public record Limits(
    int minLength,
    int maxLength,
    long least,
    long most,
    @Nullable Pattern pattern,
    String rule,
    List<String> oneOf) {
  public Limits {
    oneOf = List.copyOf(oneOf);
  }

  static Limits of(RecordComponent component) {
    Length length = component.getAnnotation(Length.class);
    Range range = component.getAnnotation(Range.class);
    Matches matches = component.getAnnotation(Matches.class);
    OneOf oneOf = component.getAnnotation(OneOf.class);
    return new Limits(
        length == null ? 0 : length.min(),
        length == null ? Integer.MAX_VALUE : length.max(),
        range == null ? Long.MIN_VALUE : range.min(),
        range == null ? Long.MAX_VALUE : range.max(),
        matches == null ? null : Pattern.compile(matches.value()),
        matches == null ? "" : matches.rule(),
        oneOf == null ? List.of() : List.of(oneOf.value()));
  }

  /** Whether an empty text can be meant: nothing is asked of it. */
  boolean isFreeText() {
    return minLength == 0 && pattern == null && oneOf.isEmpty();
  }

  /** The first rule that a single value of this kind breaks, its allowed values aside. */
  public Optional<String> broken(Kind kind, JsonNode value) {
    String text = value.asString("");
    return switch (kind) {
      case Kind.Whole _, Kind.Decimal _ -> ofNumber(Double.parseDouble(text));
      case Kind.Entries _, Kind.Struct _ ->
          value.isObject() ? Optional.empty() : Optional.of("it must be a map");
      case Kind.Text _ ->
          ofText(text).stream().filter(rule -> oneOf.isEmpty() || oneOf.contains(text)).findFirst();
      case Kind.Bool _,
          Kind.Moment _,
          Kind.Span _,
          Kind.Choice _,
          Kind.AnyJson _,
          Kind.Many _,
          Kind.Unsupported _ ->
          Optional.empty();
    };
  }

  /** The rules a text breaks. */
  List<String> ofText(String text) {
    List<String> broken = new ArrayList<>();
    if (!oneOf.isEmpty() && !oneOf.contains(text)) {
      broken.add("it must be one of " + String.join(", ", oneOf));
    }
    ofLength(text.codePointCount(0, text.length()), "characters").ifPresent(broken::add);
    if (pattern != null && !pattern.matcher(text).matches()) {
      broken.add(rule);
    }
    return broken;
  }

  Optional<String> ofNumber(double number) {
    if (number >= least && number <= most) {
      return Optional.empty();
    }
    if (most == Long.MAX_VALUE) {
      return Optional.of("it must be at least " + least);
    }
    return Optional.of(
        least == Long.MIN_VALUE
            ? "it must be at most " + most
            : "it must be between " + least + " and " + most);
  }

  Optional<String> ofLength(int length, String unit) {
    if (length >= minLength && length <= maxLength) {
      return Optional.empty();
    }
    if (maxLength == Integer.MAX_VALUE) {
      return Optional.of("it must have at least " + minLength + " " + unit);
    }
    return Optional.of(
        minLength == 0
            ? "it must have at most " + maxLength + " " + unit
            : "it must have " + minLength + " to " + maxLength + " " + unit);
  }
}
