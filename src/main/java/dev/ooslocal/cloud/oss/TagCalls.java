package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The tags of a bucket, always all of them at once. */
@Component
final class TagCalls implements SimulatedProduct {
  private static final int MOST = 20;

  private final Buckets buckets;

  TagCalls(Buckets buckets) {
    this.buckets = buckets;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new OssCall("PutBucketTags", this::put),
        new OssCall("PutBucketTagging", this::put),
        new OssCall("GetBucketTags", this::show),
        new OssCall("GetBucketTagging", this::show),
        new OssCall("DeleteBucketTags", this::delete),
        new OssCall("DeleteBucketTagging", this::delete));
  }

  private ObjectNode put(OssRequest request) {
    Resource bucket = buckets.hold(request);
    Map<String, String> tags = new LinkedHashMap<>();
    for (JsonNode tag : OssXml.list(OssXml.read(request.body(), "Tagging").path("TagSet"), "Tag")) {
      String key = tag.path("Key").asString("");
      if (key.isEmpty() || tags.put(key, tag.path("Value").asString("")) != null) {
        throw OssErrors.invalid("InvalidTag", "A tag has no key, or a key stands there twice.");
      }
    }
    if (tags.size() > MOST) {
      throw OssErrors.invalid("InvalidTag", "A bucket has at most " + MOST + " tags.");
    }
    Tags.write(bucket.detail(), tags);
    buckets.update(bucket);
    return Json.object();
  }

  private ObjectNode show(OssRequest request) {
    ArrayNode list = Json.array();
    Tags.of(buckets.of(request).detail())
        .forEach((key, value) -> list.addObject().put("Key", key).put("Value", value));
    ObjectNode set = Json.object().set("Tag", list);
    return Json.object().set("Tagging", Json.object().set("TagSet", set));
  }

  private ObjectNode delete(OssRequest request) {
    Resource bucket = buckets.hold(request);
    List<String> keys = List.of(request.argument("tagging", "").split(","));
    Map<String, String> left = Tags.of(bucket.detail());
    left.keySet().removeIf(key -> keys.contains("") || keys.contains(key));
    Tags.write(bucket.detail(), left);
    buckets.update(bucket);
    return Json.object();
  }
}
