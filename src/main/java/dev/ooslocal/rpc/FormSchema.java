package dev.ooslocal.rpc;

import dev.ooslocal.shape.Field;
import dev.ooslocal.shape.Kind;
import dev.ooslocal.shape.Naming;
import dev.ooslocal.shape.Shape;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;

/** The request of an operation as the form a browser sends: one flat field per parameter. */
final class FormSchema {
  private static final String REGION = "RegionId";

  private final Schema<?> form = Schemas.typed("object");
  private final boolean filters;

  private FormSchema(boolean filters) {
    this.filters = filters;
  }

  /**
   * @param filters whether what need not be given narrows an answer: its examples are told, but not
   *     filled in, or the first try would find nothing
   */
  static Schema<?> of(Shape<?> input, boolean filters) {
    FormSchema schema = new FormSchema(filters);
    input.fields().forEach(field -> schema.add("", field));
    if (input.field(REGION, Naming.WIRE).isEmpty()) {
      Schema<?> region = Schemas.typed("string").description("The region.");
      region.setExample("cn-hangzhou");
      schema.form.addProperty(REGION, region);
    }
    return schema.form;
  }

  private void add(String prefix, Field field) {
    String name = prefix + field.wire();
    if (field.kind() instanceof Kind.Many many && (field.flattened() || !prefix.isEmpty())) {
      addElement(name + ".1", field, many.element());
      return;
    }
    form.addProperty(name, property(field, field.kind(), !prefix.isEmpty()));
    if (field.required() && prefix.isEmpty()) {
      form.addRequiredItem(name);
    }
  }

  private void addElement(String name, Field list, Kind element) {
    if (element instanceof Kind.Struct struct) {
      struct.shape().fields().forEach(field -> add(name + ".", field));
    } else {
      form.addProperty(name, property(list, element, true));
    }
  }

  private Schema<?> property(Field field, Kind kind, boolean inElement) {
    Schema<?> schema = plain(kind);
    schema.setDescription(field.doc());
    if (!kind.isStructured()) {
      Schemas.limit(schema, field.limits());
      values(schema, field, kind);
    }
    if (field.defaultText() != null) {
      schema.setDefault(Values.of(kind, field.defaultText()));
    }
    example(schema, field, kind, inElement || !field.required());
    return schema;
  }

  /** Structures travel as JSON text; a media type would make Swagger UI ask for a file. */
  private static Schema<?> plain(Kind kind) {
    return switch (kind) {
      case Kind.Bool _ -> Schemas.typed("boolean");
      case Kind.Whole whole -> Schemas.typed("integer").format(whole.wide() ? "int64" : "int32");
      case Kind.Decimal _ -> Schemas.typed("number");
      case Kind.Moment _ -> Schemas.typed("string").format("date-time");
      case Kind.Many _, Kind.Entries _, Kind.Struct _, Kind.AnyJson _ ->
          Schemas.typed("string").format("json");
      case Kind.Text _, Kind.Span _, Kind.Choice _, Kind.Unsupported _ -> Schemas.typed("string");
    };
  }

  private static void values(Schema<?> schema, Field field, Kind kind) {
    List<String> values =
        kind instanceof Kind.Choice choice ? choice.values() : field.limits().oneOf();
    if (!values.isEmpty()) {
      ((Schema<Object>) schema).setEnum(List.copyOf(values)); // unchecked: a text has text values
    }
  }

  /** Without one, Swagger UI would send the word "string"; what is empty it does not send. */
  private void example(Schema<?> schema, Field field, Kind kind, boolean optional) {
    if (field.example() != null && filters && optional && !field.wire().equals(REGION)) {
      schema.setDescription(field.doc() + " For example `" + field.example() + "`.");
      schema.setExample("");
    } else if (field.example() != null) {
      schema.setExample(Values.of(kind, field.example()));
    } else if (field.defaultText() == null && schema.getTypes().contains("string")) {
      schema.setExample("");
    }
  }
}
