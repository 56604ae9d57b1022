package dev.ooslocal.rpc;

import dev.ooslocal.shape.Field;
import dev.ooslocal.shape.Kind;
import dev.ooslocal.shape.Limits;
import dev.ooslocal.shape.Shape;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Shapes, written as the schemas of answers. A record inside itself is cut off at its name. */
final class Schemas {
  private final Set<Class<?>> open = new HashSet<>();

  static Schema<?> of(Shape<?> shape) {
    return new Schemas().object(shape);
  }

  static Schema<?> typed(String type) {
    return new JsonSchema().typesItem(type);
  }

  /** Values and bounds, as far as a schema can say them. */
  static void limit(Schema<?> schema, Limits limits) {
    if (limits.minLength() > 0) {
      schema.setMinLength(limits.minLength());
    }
    if (limits.maxLength() < Integer.MAX_VALUE) {
      schema.setMaxLength(limits.maxLength());
    }
    if (limits.least() > Long.MIN_VALUE) {
      schema.setMinimum(BigDecimal.valueOf(limits.least()));
    }
    if (limits.most() < Long.MAX_VALUE) {
      schema.setMaximum(BigDecimal.valueOf(limits.most()));
    }
  }

  private Schema<?> object(Shape<?> shape) {
    Schema<?> schema = typed("object");
    if (open.add(shape.type())) {
      for (Field field : shape.fields()) {
        schema.addProperty(field.wire(), described(field));
      }
      open.remove(shape.type());
    }
    return schema;
  }

  private Schema<?> described(Field field) {
    Schema<?> schema = field.jsonText() ? typed("string") : of(field.kind());
    schema.setDescription(field.doc());
    if (field.example() != null) {
      schema.setExample(Values.of(field.kind(), field.example()));
    }
    return schema;
  }

  private Schema<?> of(Kind kind) {
    return switch (kind) {
      case Kind.Text _, Kind.Span _, Kind.Choice _ -> typed("string");
      case Kind.Moment _ -> typed("string").format("date-time");
      case Kind.Bool _ -> typed("boolean");
      case Kind.Whole whole -> typed("integer").format(whole.wide() ? "int64" : "int32");
      case Kind.Decimal _ -> typed("number");
      case Kind.AnyJson _ -> new JsonSchema();
      case Kind.Many many -> typed("array").items(of(many.element()));
      case Kind.Entries entries -> typed("object").additionalProperties(of(entries.value()));
      case Kind.Struct struct -> object(struct.shape());
      case Kind.Unsupported _ -> new JsonSchema();
    };
  }
}
