package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Lists the resources that have certain tags, or the tags of certain resources. */
@Component
final class ListTagResources implements TagApi {
  private static final int LARGEST_PAGE = 1000;

  private final TaggedThings things;

  ListTagResources(TaggedThings things) {
    this.things = things;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Map<String, Optional<String>> asked = AskedTags.of(call);
    List<JsonNode> found = new ArrayList<>();
    things
        .list(call, AskedTags.arns(call))
        .forEach(
            (arn, resource) -> {
              if (Tags.match(resource.detail(), asked)) {
                found.add(element(arn, Tags.of(resource.detail())));
              }
            });
    return Listing.tokens(call, "TagResources", found, "PageSize", LARGEST_PAGE);
  }

  private static ObjectNode element(String arn, Map<String, String> tags) {
    ArrayNode list = Json.array();
    tags.forEach(
        (key, value) ->
            list.addObject().put("Category", "Custom").put("Key", key).put("Value", value));
    ObjectNode element = Json.object().put("ResourceARN", arn);
    return element.set("Tags", list);
  }
}
