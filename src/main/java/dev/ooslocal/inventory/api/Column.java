package dev.ooslocal.inventory.api;

import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.rpc.ApiException;
import org.jspecify.annotations.Nullable;

/** An attribute of a type. */
record Column(InventoryType type, String attribute) {
  /**
   * Reads {@code ACS:Application.Name}, or a bare name within a type.
   *
   * @throws ApiException InvalidParameter
   */
  static Column of(String name, @Nullable InventoryType within, String parameter) {
    int dot = name.indexOf('.');
    InventoryType type = dot < 0 ? within : Conditions.type(name.substring(0, dot));
    if (type == null || (within != null && type != within)) {
      throw ApiException.invalid(parameter, name + " must be TypeName.Attribute of a right type");
    }
    String attribute = name.substring(dot + 1);
    if (type.attribute(attribute).isEmpty()) {
      throw ApiException.invalid(
          parameter,
          "%s has no attribute %s; GetInventorySchema lists them"
              .formatted(type.wire(), attribute));
    }
    return new Column(type, attribute);
  }
}
