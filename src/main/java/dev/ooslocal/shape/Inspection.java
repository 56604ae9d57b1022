package dev.ooslocal.shape;

import java.util.List;
import java.util.Set;

/** Finds what is wrong with records themselves, before anything is served. */
final class Inspection {
  private Inspection() {}

  static void inspect(Shape<?> shape, boolean input, Set<Class<?>> seen, List<String> problems) {
    if (!seen.add(shape.type())) {
      return;
    }
    for (Field field : shape.fields()) {
      String at = name(shape.type()) + "." + field.component();
      if (field.doc().isBlank()) {
        problems.add(at + " has no @Doc");
      }
      if (input && !field.isAlwaysBound()) {
        problems.add(at + " is neither @Required nor @Nullable and has no @Default");
      }
      inspect(field.kind(), at, input, seen, problems);
    }
  }

  private static void inspect(
      Kind kind, String at, boolean input, Set<Class<?>> seen, List<String> problems) {
    switch (kind) {
      case Kind.Unsupported unsupported ->
          problems.add(at + " has the unsupported type " + unsupported.type());
      case Kind.Many many -> inspect(many.element(), at, input, seen, problems);
      case Kind.Entries entries -> inspect(entries.value(), at, input, seen, problems);
      case Kind.Struct struct -> inspect(struct.shape(), input, seen, problems);
      case Kind.Text _,
          Kind.Bool _,
          Kind.Whole _,
          Kind.Decimal _,
          Kind.Moment _,
          Kind.Span _,
          Kind.Choice _,
          Kind.AnyJson _ -> {}
    }
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null ? type.getSimpleName() : name(outer) + "." + type.getSimpleName();
  }
}
