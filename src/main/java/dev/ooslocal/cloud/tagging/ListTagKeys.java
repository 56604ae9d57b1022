package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the keys of all tags in a region. */
@Component
final class ListTagKeys implements TagApi {
  private static final int LARGEST_PAGE = 1000;

  private final TaggedThings things;

  ListTagKeys(TaggedThings things) {
    this.things = things;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    TreeSet<String> keys = new TreeSet<>();
    things
        .list(call, List.of())
        .values()
        .forEach(resource -> keys.addAll(Tags.of(resource.detail()).keySet()));
    List<ObjectNode> shown =
        keys.stream().map(key -> Json.object().put("Category", "Custom").put("Key", key)).toList();
    return Listing.tokens(call, "Keys.Key", shown, "PageSize", LARGEST_PAGE);
  }
}
