package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The objects of a bucket in pages, in the older and the newer form. */
@Component
final class ListCalls implements SimulatedProduct {
  private static final int USUAL_PAGE = 100;
  private static final int LARGEST_PAGE = 1000;

  private final Buckets buckets;
  private final StoredObjects objects;

  ListCalls(Buckets buckets, StoredObjects objects) {
    this.buckets = buckets;
    this.objects = objects;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new OssCall("GetBucket", this::older),
        new OssCall("ListObjects", this::older),
        new OssCall("ListObjectsV2", this::newer));
  }

  private ObjectNode older(OssRequest request) {
    Page page = page(request, request.argument("marker", ""));
    ObjectNode result = result(request, page).put("Marker", request.argument("marker", ""));
    result.put("NextMarker", page.next());
    return Json.object().set("ListBucketResult", result);
  }

  private ObjectNode newer(OssRequest request) {
    String after = request.argument("start-after", "");
    Page page = page(request, request.argument("continuation-token", after));
    ObjectNode result = result(request, page).put("StartAfter", after);
    result.put("KeyCount", page.shown().size()).put("NextContinuationToken", page.next());
    return Json.object().set("ListBucketResult", result);
  }

  private static ObjectNode result(OssRequest request, Page page) {
    ObjectNode result =
        Json.object()
            .put("Name", request.bucket())
            .put("Prefix", request.argument("prefix", ""))
            .put("Delimiter", request.argument("delimiter", ""))
            .put("MaxKeys", page.largest())
            .put("IsTruncated", !page.next().isEmpty());
    ArrayNode contents = result.putArray("Contents");
    ArrayNode folders = result.putArray("CommonPrefixes");
    page.shown().forEach(each -> (each.has("Key") ? contents : folders).add(each));
    return result;
  }

  private Page page(OssRequest request, String after) {
    String bucket = buckets.of(request).id();
    String prefix = request.argument("prefix", "");
    String delimiter = request.argument("delimiter", "");
    int most = request.number("max-keys", USUAL_PAGE, LARGEST_PAGE);
    TreeMap<String, JsonNode> entries = new TreeMap<>();
    for (Resource object : objects.all(request.call(), bucket)) {
      if (object.name().startsWith(prefix)) {
        int end = delimiter.isEmpty() ? -1 : object.name().indexOf(delimiter, prefix.length());
        String folder = end < 0 ? "" : object.name().substring(0, end + delimiter.length());
        entries.put(
            folder.isEmpty() ? object.name() : folder,
            folder.isEmpty() ? shown(request, object) : Json.object().put("Prefix", folder));
      }
    }
    List<String> rest = List.copyOf(entries.tailMap(after, false).keySet());
    boolean more = rest.size() > most;
    return new Page(
        rest.stream().limit(most).map(entries::get).map(JsonNode.class::cast).toList(),
        more ? rest.get(most - 1) : "",
        most);
  }

  private static ObjectNode shown(OssRequest request, Resource object) {
    ObjectNode shown = Json.object().put("Key", object.name());
    List.of("ETag", "Size", "LastModified", "StorageClass")
        .forEach(field -> shown.set(field, object.detail().path(field)));
    shown.put("Type", "Normal");
    shown.set("Owner", BucketCalls.owner(request));
    return shown;
  }

  /**
   * A page of a list.
   *
   * @param shown objects, and folders that stand for several
   * @param next where the next page begins; empty: this is the last
   */
  private record Page(List<JsonNode> shown, String next, int largest) {}
}
