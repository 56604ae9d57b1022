package dev.ooslocal.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a task may hand to an action.
 *
 * @param name in its canonical spelling
 * @param type as ListActions names it: {@code Atomic.API}, {@code Product.ECS} …
 * @param description what it does, in a sentence
 * @param properties the properties it takes
 * @param outputs the outputs it declares by itself; empty for atoms
 * @param loops whether it may stand in a loop
 * @param open whether further properties are taken too
 * @param foresight what it says of properties before it runs
 */
public record ActionSignature(
    String name,
    String type,
    String description,
    List<Property> properties,
    List<String> outputs,
    boolean loops,
    boolean open,
    Foresight foresight) {

  /** An action that says nothing before it runs. */
  public ActionSignature(
      String name,
      String type,
      String description,
      List<Property> properties,
      List<String> outputs,
      boolean loops,
      boolean open) {
    this(name, type, description, properties, outputs, loops, open, Foresight.NONE);
  }

  public ActionSignature {
    properties = List.copyOf(properties);
    outputs = List.copyOf(outputs);
  }

  public Optional<Property> property(String wanted) {
    return properties.stream().filter(p -> p.name().equals(wanted)).findFirst();
  }

  /**
   * A property.
   *
   * @param name exactly as it must be written
   * @param type its type; null when any will do
   * @param description what it means
   * @param required whether it must be given
   * @param allowed the allowed values; empty: any
   * @param inner the properties of a map, or of the maps in a list; empty: any
   * @param limit what else is demanded of a value
   */
  public record Property(
      String name,
      @Nullable ValueType type,
      String description,
      boolean required,
      List<String> allowed,
      List<Property> inner,
      Limit limit) {

    /** A property of which no more is known. */
    public Property(
        String name,
        @Nullable ValueType type,
        String description,
        boolean required,
        List<String> allowed) {
      this(name, type, description, required, allowed, List.of(), value -> Optional.empty());
    }

    /** The same, whatever it holds. */
    public Property whole() {
      return new Property(name, type, description, required, allowed);
    }

    public Property {
      allowed = List.copyOf(allowed);
      inner = List.copyOf(inner);
    }
  }

  /** A demand on a value that fits its type. */
  @FunctionalInterface
  public interface Limit {
    /** What the value breaks, in words such as "it must be at least 1"; empty: nothing. */
    Optional<String> broken(JsonNode value);
  }
}
