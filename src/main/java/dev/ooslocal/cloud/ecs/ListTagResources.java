package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Lists the tags of resources, one element per tag. */
@Component
final class ListTagResources implements EcsApi {
  private static final int LARGEST_PAGE = 1000;

  private final Resources resources;
  private final EcsResourceTypes types;

  ListTagResources(Resources resources, EcsResourceTypes types) {
    this.resources = resources;
    this.types = types;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Kind kind = types.kind(call);
    List<String> ids = call.texts("ResourceId", "ResourceIds");
    List<Resource> all =
        ids.isEmpty() ? resources.all(call, kind) : resources.withIds(call, kind, ids);
    List<ObjectNode> tags = new ArrayList<>();
    all.stream()
        .filter(resource -> Filters.tagged(call).test(resource.detail()))
        .forEach(resource -> addTags(resource, call.required("ResourceType"), tags));
    return Listing.page(call, "TagResources", "TagResource", tags, LARGEST_PAGE);
  }

  private static void addTags(Resource resource, String type, List<ObjectNode> tags) {
    EcsTags.of(resource.detail())
        .forEach(
            (key, value) ->
                tags.add(
                    Json.object()
                        .put("ResourceType", type)
                        .put("ResourceId", resource.id())
                        .put("TagKey", key)
                        .put("TagValue", value)));
  }
}
