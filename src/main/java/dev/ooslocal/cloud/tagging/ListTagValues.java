package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the values that tags of one key have in a region. */
@Component
final class ListTagValues implements TagApi {
  private static final int LARGEST_PAGE = 1000;

  private final TaggedThings things;

  ListTagValues(TaggedThings things) {
    this.things = things;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String key = call.required("Key");
    TreeSet<String> values = new TreeSet<>();
    things
        .list(call, List.of())
        .values()
        .forEach(
            resource -> {
              String value = Tags.of(resource.detail()).get(key);
              if (value != null) {
                values.add(value);
              }
            });
    return Listing.tokens(
        call, "Values.Value", values.stream().map(Json::string).toList(), "PageSize", LARGEST_PAGE);
  }
}
