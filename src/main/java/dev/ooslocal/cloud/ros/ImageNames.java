package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Products;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.Comparator;
import tools.jackson.databind.node.ObjectNode;

/**
 * Templates of stacks may name an image by how the ids of public images begin, such as {@code
 * centos_7}: the newest of them is meant.
 */
final class ImageNames {
  private static final String IMAGE = "ImageId";
  private static final int ALL = 100;

  private final Products products;

  ImageNames(Products products) {
    this.products = products;
  }

  /** The parameters with the id of the image that is meant; others stay as they are. */
  ObjectNode named(ProductCall call, ObjectNode asked, Instant at) {
    String name = asked.path(IMAGE).asString("");
    if (name.isEmpty()) {
      return asked;
    }
    ObjectNode wanted = Json.object().put("ImageOwnerAlias", "system").put("PageSize", ALL);
    products
        .call(call, "ECS", "DescribeImages", wanted, at)
        .at("/Images/Image")
        .valueStream()
        .map(image -> image.path(IMAGE).asString(""))
        .filter(id -> id.startsWith(name + "_"))
        .max(Comparator.naturalOrder())
        .ifPresent(id -> asked.put(IMAGE, id));
    return asked;
  }
}
