package dev.ooslocal.language;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
 */
public record ActionSignature(
    String name,
    String type,
    String description,
    List<Property> properties,
    List<String> outputs,
    boolean loops,
    boolean open) {

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
   */
  public record Property(
      String name,
      @Nullable ValueType type,
      String description,
      boolean required,
      List<String> allowed) {
    public Property {
      allowed = List.copyOf(allowed);
    }
  }
}
