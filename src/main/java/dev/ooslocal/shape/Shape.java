package dev.ooslocal.shape;

import dev.ooslocal.platform.Json;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A record as the wire sees it. It is reflected once; reading and writing use method handles only.
 *
 * @param <R> the record
 */
public final class Shape<R extends Record> {
  private static final ClassValue<Shape<?>> SHAPES =
      new ClassValue<>() {
        @Override
        protected Shape<?> computeValue(Class<?> type) {
          return new Shape<>(type.asSubclass(Record.class));
        }
      };

  private final Class<R> type;
  private final List<Field> fields;
  private final Map<String, Field> byWire = new LinkedHashMap<>();
  private final Map<String, Field> byComponent = new LinkedHashMap<>();
  private final Handles handles;

  private Shape(Class<R> type) {
    this.type = type;
    List<Field> found = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Field field = Fields.of(component);
      found.add(field);
      byWire.put(field.wire(), field);
      byComponent.put(field.component(), field);
    }
    fields = List.copyOf(found);
    handles = new Handles(type);
  }

  public static <R extends Record> Shape<R> of(Class<R> type) {
    return (Shape<R>) SHAPES.get(type); // unchecked: it was computed from this very class
  }

  public Class<R> type() {
    return type;
  }

  /** In the order of the record's components. */
  public List<Field> fields() {
    return fields;
  }

  public Optional<Field> field(String name, Naming naming) {
    return Optional.ofNullable((naming == Naming.WIRE ? byWire : byComponent).get(name));
  }

  /** What the record itself means; empty when it is not documented. */
  public String doc() {
    Doc doc = type.getAnnotation(Doc.class);
    return doc == null ? "" : doc.value();
  }

  /**
   * Reads the parameters of a request: structured ones as JSON text or flattened ({@code X.1},
   * {@code X.1.Key}). Parameters that are no field are ignored.
   *
   * @throws ViolationsException with everything that is wrong
   */
  public R read(Map<String, String> parameters) {
    Binding binding = new Binding(Naming.WIRE, false);
    @Nullable Object[] values = new Object[fields.size()];
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      values[i] = binding.value(field, Flat.node(field, parameters, binding), field.wire());
    }
    return finish(binding, values);
  }

  /**
   * Reads a JSON object; unknown names are refused.
   *
   * @throws ViolationsException with everything that is wrong
   */
  public R read(JsonNode object, Naming naming) {
    Binding binding = new Binding(naming, true);
    if (!object.isObject()) {
      throw new ViolationsException(List.of(Violation.malformed("", "it must be a JSON object")));
    }
    return finish(binding, values(binding, object, ""));
  }

  /** The JSON of a record, with the names of the RPC API; what is null is left out. */
  public ObjectNode write(R record) {
    return write(record, Naming.WIRE);
  }

  /** The JSON of a record under a naming; what is null is left out. */
  public ObjectNode write(R record, Naming naming) {
    return writeAny(record, naming);
  }

  /** What is wrong with the record itself, seen as something to be sent. */
  public List<String> problems() {
    List<String> problems = new ArrayList<>();
    Inspection.inspect(this, false, new HashSet<>(), problems);
    return problems;
  }

  /** What is wrong with the record itself, seen as something to be received. */
  public List<String> inputProblems() {
    List<String> problems = new ArrayList<>();
    Inspection.inspect(this, true, new HashSet<>(), problems);
    return problems;
  }

  @Nullable Object[] values(Binding binding, JsonNode object, String path) {
    @Nullable Object[] values = new Object[fields.size()];
    Set<String> known = binding.refusesUnknown() ? new HashSet<>() : Set.of();
    for (int i = 0; i < values.length; i++) {
      Field field = fields.get(i);
      String name = field.name(binding.naming());
      values[i] = binding.value(field, object.get(name), path + name);
      if (binding.refusesUnknown()) {
        known.add(name);
      }
    }
    if (binding.refusesUnknown()) {
      binding.refuseOthers(object, known, path);
    }
    return values;
  }

  Object create(@Nullable Object[] values) {
    return handles.create(values);
  }

  ObjectNode writeAny(Record record, Naming naming) {
    ObjectNode object = Json.object();
    for (int i = 0; i < fields.size(); i++) {
      Field field = fields.get(i);
      Object value = handles.read(record, i);
      if (value != null) {
        Writing.put(object, field, value, naming);
      }
    }
    return object;
  }

  private R finish(Binding binding, @Nullable Object[] values) {
    binding.throwIfBroken();
    try {
      return type.cast(handles.create(values));
    } catch (IllegalArgumentException refused) {
      throw new ViolationsException(
          List.of(Violation.malformed("", String.valueOf(refused.getMessage()))));
    }
  }
}
