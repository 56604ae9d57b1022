package dev.ooslocal.shape;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Java types, read as kinds. */
final class Kinds {
  private static final Map<Class<?>, Kind> SIMPLE =
      Map.ofEntries(
          Map.entry(String.class, new Kind.Text()),
          Map.entry(boolean.class, new Kind.Bool()),
          Map.entry(Boolean.class, new Kind.Bool()),
          Map.entry(int.class, new Kind.Whole(false)),
          Map.entry(Integer.class, new Kind.Whole(false)),
          Map.entry(long.class, new Kind.Whole(true)),
          Map.entry(Long.class, new Kind.Whole(true)),
          Map.entry(double.class, new Kind.Decimal()),
          Map.entry(Double.class, new Kind.Decimal()),
          Map.entry(Instant.class, new Kind.Moment()),
          Map.entry(Duration.class, new Kind.Span()));

  private Kinds() {}

  static Kind of(Type type) {
    if (type instanceof Class<?> plain) {
      return ofClass(plain);
    }
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new Kind.Many(of(arguments[0]));
      }
      if (generic.getRawType() == Map.class && arguments[0] == String.class) {
        return new Kind.Entries(of(arguments[1]));
      }
    }
    return new Kind.Unsupported(type.getTypeName());
  }

  private static Kind ofClass(Class<?> type) {
    Kind simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (JsonNode.class.isAssignableFrom(type)) {
      return type == JsonNode.class ? new Kind.AnyJson() : new Kind.Unsupported(type.getName());
    }
    if (type.isRecord()) {
      return new Kind.Struct(type.asSubclass(Record.class));
    }
    if (type.isEnum()) {
      return new Kind.Choice(type);
    }
    return new Kind.Unsupported(type.getName());
  }
}
