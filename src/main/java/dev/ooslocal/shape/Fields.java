package dev.ooslocal.shape;

import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Record components, read as fields. */
final class Fields {
  private static final Map<Class<?>, Object> ZEROS =
      Map.of(boolean.class, false, int.class, 0, long.class, 0L, double.class, 0.0);

  private Fields() {}

  static Field of(RecordComponent component) {
    Kind kind = Kinds.of(component.getGenericType());
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    Doc doc = component.getAnnotation(Doc.class);
    Default absent = component.getAnnotation(Default.class);
    Example example = component.getAnnotation(Example.class);
    return new Field(
        component.getName(),
        wireName(component),
        kind,
        has(component, Required.class),
        nullable,
        doc == null ? "" : doc.value(),
        absent == null ? null : absent.value(),
        example == null ? null : example.value(),
        Limits.of(component),
        has(component, JsonText.class),
        has(component, Flattened.class),
        has(component, Secret.class),
        zero(component.getType(), kind, nullable));
  }

  private static String wireName(RecordComponent component) {
    Wire wire = component.getAnnotation(Wire.class);
    if (wire != null) {
      return wire.value();
    }
    String name = component.getName();
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static boolean has(RecordComponent component, Class<? extends Annotation> annotation) {
    return component.isAnnotationPresent(annotation);
  }

  private static @Nullable Object zero(Class<?> type, Kind kind, boolean nullable) {
    if (nullable) {
      return null;
    }
    return switch (kind) {
      case Kind.Many _ -> List.of();
      case Kind.Entries _ -> Map.of();
      case Kind.Text _,
          Kind.Bool _,
          Kind.Whole _,
          Kind.Decimal _,
          Kind.Moment _,
          Kind.Span _,
          Kind.Choice _,
          Kind.AnyJson _,
          Kind.Struct _,
          Kind.Unsupported _ ->
          ZEROS.get(type);
    };
  }
}
