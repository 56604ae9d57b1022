package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The three calls by which most products tag their resources. */
final class TagCalls {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int LARGEST_PAGE = 1000;

  private final ProductModel product;
  private final TaggedResources tagged;
  private final Map<String, KindModel> types;

  private TagCalls(ProductModel product, TaggedResources tagged) {
    this.product = product;
    this.tagged = tagged;
    this.types =
        product.taggable().entrySet().stream()
            .collect(Collectors.toMap(e -> lower(e.getKey()), Map.Entry::getValue));
  }

  static List<SimulatedApi> of(ProductModel product, TaggedResources tagged) {
    TagCalls calls = new TagCalls(product, tagged);
    return List.of(
        calls.api("TagResources", calls::tag),
        calls.api("UntagResources", calls::untag),
        calls.api("ListTagResources", calls::list));
  }

  private ObjectNode tag(ProductCall call) {
    Map<String, Optional<String>> tags = Tags.asked(call);
    if (tags.isEmpty()) {
      throw new ApiException(
          "MissingParameter.Tags", BAD_REQUEST, "The parameter Tags is missing.");
    }
    tagged.hold(call, kind(call)).forEach(resource -> tagged.tag(resource, tags));
    return Json.object();
  }

  private ObjectNode untag(ProductCall call) {
    List<String> keys = call.texts("TagKey", "TagKeys");
    boolean all = call.flag("All");
    tagged.hold(call, kind(call)).forEach(resource -> tagged.untag(resource, keys, all));
    return Json.object();
  }

  private ObjectNode list(ProductCall call) {
    Map<String, Optional<String>> asked = Tags.asked(call);
    List<JsonNode> found = new ArrayList<>();
    for (Resource resource : tagged.list(call, kind(call))) {
      if (Tags.match(resource.detail(), asked)) {
        Tags.of(resource.detail())
            .forEach((key, value) -> found.add(element(call, resource, key, value)));
      }
    }
    return Listing.page(call, "TagResources.TagResource", found, LARGEST_PAGE, PageStyle.COUNTED);
  }

  private static JsonNode element(ProductCall call, Resource resource, String key, String value) {
    return Json.object()
        .put("ResourceType", call.required("ResourceType"))
        .put("ResourceId", resource.id())
        .put("TagKey", key)
        .put("TagValue", value);
  }

  private KindModel kind(ProductCall call) {
    KindModel kind = types.get(lower(call.required("ResourceType")));
    if (kind == null) {
      throw new ApiException(
          "InvalidResourceType.NotFound",
          NOT_FOUND,
          "The ResourceType provided does not exist in our records.");
    }
    return kind;
  }

  private SimulatedApi api(String name, Function<ProductCall, ObjectNode> handler) {
    return new NamedApi(product.name(), product.version(), name, handler);
  }

  private static String lower(String type) {
    return type.toLowerCase(Locale.ROOT);
  }
}
