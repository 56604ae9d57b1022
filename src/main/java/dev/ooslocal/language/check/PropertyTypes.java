package dev.ooslocal.language.check;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.language.Values;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.plan.Coercion;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;
import java.util.Optional;

/**
 * What stands in a property fits its type and its allowed values, as far as that can be told before
 * the template runs: functions and references are known only then.
 */
final class PropertyTypes implements TaskRule {
  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    if (task.signature().isEmpty()) {
      return;
    }
    boolean hasOwnRule = task.does("ACS::Choice");
    for (ActionSignature.Property property : task.signature().get().properties()) {
      Source.Member member = task.properties().get(property.name());
      if (member != null && isLiteral(member.value())) {
        check(hasOwnRule ? property.whole() : property, member.value(), problems);
      }
    }
  }

  private static void inside(ActionSignature.Property property, Source map, Problems problems) {
    List<String> names = property.inner().stream().map(ActionSignature.Property::name).toList();
    map.members()
        .forEach(
            (key, member) -> {
              if (!names.contains(key)) {
                String message = property.name() + " has no property " + key;
                problems.add(
                    "unknown-property",
                    member.position(),
                    member.value().path(),
                    message,
                    key,
                    names);
              }
            });
    for (ActionSignature.Property inner : property.inner()) {
      Source value = map.member(inner.name());
      if (value == null && inner.required()) {
        problems.add(
            "missing-property",
            map.position(),
            map.pathOf(inner.name()),
            property.name() + " needs the property " + inner.name(),
            null,
            List.of(inner.name()));
      } else if (value != null && isLiteral(value)) {
        check(inner, value, problems);
      }
    }
  }

  private static void check(ActionSignature.Property property, Source value, Problems problems) {
    ValueType type = property.type();
    if (type != null && Coercion.to(type, value.value()).isEmpty()) {
      problems.add(
          "property-type",
          value,
          "the property " + property.name() + " is of type " + type.wireName(),
          shown(value),
          List.of(type.wireName()));
      return;
    }
    Optional<String> broken = property.limit().broken(value.value());
    if (broken.isPresent()) {
      String message = "the property " + property.name() + " is wrong: " + broken.get();
      problems.add("property-value", value, message);
      return;
    }
    List<Source> each = value.isList() ? value.items() : List.of(value);
    if (!property.inner().isEmpty()) {
      each.stream()
          .filter(one -> one.isMap() && isLiteral(one))
          .forEach(one -> inside(property, one, problems));
    }
    each.stream()
        .filter(one -> !property.allowed().isEmpty() && isLiteral(one))
        .filter(one -> !property.allowed().contains(Values.text(one.value())))
        .forEach(
            one ->
                problems.add(
                    "property-value",
                    one,
                    "the property " + property.name() + " does not take this value",
                    shown(one),
                    property.allowed()));
  }

  private static String shown(Source value) {
    return value.isMap() ? "a map" : value.isList() ? "a list" : value.text();
  }

  static boolean isLiteral(Source value) {
    boolean refers = value.isText() && value.text().contains("{{");
    return !value.isNull() && !refers && !ExpressionReader.isFunction(value);
  }
}
