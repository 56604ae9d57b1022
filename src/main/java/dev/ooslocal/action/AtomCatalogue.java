package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.shape.Field;
import dev.ooslocal.shape.Kind;
import dev.ooslocal.shape.Shape;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The atom actions as the checks and ListActions know them, read from their properties. */
@Component
@Order(0)
final class AtomCatalogue implements ActionCatalogue {
  private final Map<String, ActionSignature> known = new TreeMap<>();

  AtomCatalogue(List<? extends Action<?>> actions) {
    actions.forEach(action -> put(signature(action)));
  }

  @Override
  public Optional<ActionSignature> find(String name) {
    return Optional.ofNullable(known.get(name.toLowerCase(Locale.ROOT)));
  }

  @Override
  public Collection<String> names() {
    return known.values().stream().map(ActionSignature::name).toList();
  }

  private void put(ActionSignature signature) {
    if (known.put(signature.name().toLowerCase(Locale.ROOT), signature) != null) {
      throw new IllegalArgumentException("two actions are called " + signature.name());
    }
  }

  private static ActionSignature signature(Action<?> action) {
    Shape<?> shape = Shape.of(action.properties());
    return new ActionSignature(
        action.name(),
        action.type(),
        shape.doc(),
        shape.fields().stream().map(AtomCatalogue::property).toList(),
        List.of(),
        action.loops(),
        false,
        action::foresee);
  }

  private static ActionSignature.Property property(Field field) {
    return new ActionSignature.Property(
        field.wire(),
        type(field.kind()),
        field.doc(),
        field.required(),
        field.limits().oneOf(),
        inner(field.kind()),
        value -> field.limits().broken(field.kind(), value));
  }

  /** What a map, or each map of a list, is to hold; empty: anything. */
  private static List<ActionSignature.Property> inner(Kind kind) {
    return switch (kind) {
      case Kind.Struct struct ->
          struct.shape().fields().stream().map(AtomCatalogue::property).toList();
      case Kind.Many many -> inner(many.element());
      default -> List.of();
    };
  }

  /** Null where any type will do. */
  private static @Nullable ValueType type(Kind kind) {
    return switch (kind) {
      case Kind.Text _, Kind.Moment _, Kind.Span _, Kind.Choice _ -> ValueType.STRING;
      case Kind.Bool _ -> ValueType.BOOLEAN;
      case Kind.Whole _, Kind.Decimal _ -> ValueType.NUMBER;
      case Kind.Many _ -> ValueType.LIST;
      case Kind.Entries _, Kind.Struct _ -> ValueType.JSON;
      case Kind.AnyJson _, Kind.Unsupported _ -> null;
    };
  }
}
