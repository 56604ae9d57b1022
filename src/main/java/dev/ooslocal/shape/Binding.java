package dev.ooslocal.shape;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** One reading of values into a shape: converts, checks, and remembers everything that is wrong. */
final class Binding {
  private final Naming naming;
  private final boolean refusesUnknown;
  private final List<Violation> violations = new ArrayList<>(0);

  Binding(Naming naming, boolean refusesUnknown) {
    this.naming = naming;
    this.refusesUnknown = refusesUnknown;
  }

  Naming naming() {
    return naming;
  }

  boolean refusesUnknown() {
    return refusesUnknown;
  }

  void broken(String path, String rule) {
    violations.add(Violation.malformed(path, rule));
  }

  void refuseOthers(JsonNode object, Set<String> known, String path) {
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        violations.add(Violation.unknown(path + name));
      }
    }
  }

  int count() {
    return violations.size();
  }

  void throwIfBroken() {
    if (!violations.isEmpty()) {
      throw new ViolationsException(violations);
    }
  }

  @Nullable Object value(Field field, @Nullable JsonNode node, String path) {
    if (node == null || node.isNull() || isEmptyAndNotMeant(field, node)) {
      return absent(field, path);
    }
    Object value = new Conversion(this).of(field.kind(), unwrapped(field, node), path);
    if (value != null) {
      check(field, value, path);
    }
    return value;
  }

  /** An empty text means "not given" unless the field is free text that need not be given. */
  private static boolean isEmptyAndNotMeant(Field field, JsonNode node) {
    return node.isString()
        && node.stringValue().isEmpty()
        && !(field.kind() instanceof Kind.Text && !field.required() && field.limits().isFreeText());
  }

  /** JSON inside a text, where a structure may travel so; and the text of a structure. */
  private static JsonNode unwrapped(Field field, JsonNode node) {
    if (!field.jsonText()) {
      return node;
    }
    if (field.kind() instanceof Kind.Text && node.isContainer()) {
      return Json.string(Json.text(node));
    }
    if (field.kind().isStructured() && node.isString()) {
      try {
        return Json.parse(node.stringValue());
      } catch (JacksonException notJson) {
        return node;
      }
    }
    return node;
  }

  private @Nullable Object absent(Field field, String path) {
    if (field.required()) {
      boolean alreadyBroken = violations.stream().anyMatch(v -> v.field().equals(path));
      if (!alreadyBroken) {
        violations.add(Violation.missing(path));
      }
      return null;
    }
    String text = field.defaultText();
    if (text == null) {
      return field.zero();
    }
    JsonNode value = field.kind().isStructured() ? Json.parse(text) : Json.string(text);
    return new Conversion(this).of(field.kind(), value, path);
  }

  private void check(Field field, Object value, String path) {
    switch (value) {
      case String text -> field.limits().ofText(text).forEach(rule -> broken(path, rule));
      case Number number ->
          field.limits().ofNumber(number.doubleValue()).ifPresent(rule -> broken(path, rule));
      case List<?> list ->
          field.limits().ofLength(list.size(), "elements").ifPresent(rule -> broken(path, rule));
      case Map<?, ?> map ->
          field.limits().ofLength(map.size(), "entries").ifPresent(rule -> broken(path, rule));
      default -> {}
    }
  }
}
