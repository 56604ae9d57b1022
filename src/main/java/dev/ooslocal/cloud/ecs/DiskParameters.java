package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * What calls say of a disk, as {@code SystemDisk.Size} over the gate and as {@code SystemDiskSize}
 * in templates, where the dot is dropped.
 */
final class DiskParameters {
  private DiskParameters() {}

  static Optional<String> text(ProductCall call, String of, String field) {
    return call.text(of + field)
        .or(
            () ->
                call.value(of) instanceof ObjectNode nested
                    ? call.inside(nested).text(field)
                    : Optional.empty());
  }

  /** A size in GiB within bounds. */
  static int size(ProductCall call, String of, int otherwise, int least, int most) {
    return text(call, of, "Size")
        .map(size -> call.inside(Json.object().put("Size", size)))
        .map(asked -> asked.number("Size", otherwise, least, most))
        .orElse(otherwise);
  }
}
