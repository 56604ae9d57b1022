package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Buckets come, are looked at, and go. */
@Component
final class BucketCalls implements SimulatedProduct {
  private static final int LARGEST_PAGE = 1000;
  private static final int USUAL_PAGE = 100;

  private final Buckets buckets;
  private final StoredObjects objects;

  BucketCalls(Buckets buckets, StoredObjects objects) {
    this.buckets = buckets;
    this.objects = objects;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new OssCall("ListBuckets", this::list),
        new OssCall("GetService", this::list),
        new OssCall("PutBucket", this::put),
        new OssCall("DeleteBucket", this::delete),
        new OssCall("GetBucketInfo", this::info),
        new OssCall("GetBucketLocation", this::location),
        new OssCall("PutBucketAcl", this::putAcl),
        new OssCall("GetBucketAcl", this::acl));
  }

  private ObjectNode put(OssRequest request) {
    String storageClass = "Standard";
    if (!request.body().isBlank()) {
      String asked =
          OssXml.read(request.body(), "CreateBucketConfiguration")
              .path("StorageClass")
              .asString("");
      storageClass = asked.isEmpty() ? storageClass : asked;
    }
    buckets.create(request, storageClass);
    return Json.object();
  }

  private ObjectNode delete(OssRequest request) {
    Resource bucket = buckets.hold(request);
    if (!objects.all(request.call(), bucket.id()).isEmpty()) {
      throw OssErrors.bucketNotEmpty();
    }
    buckets.remove(bucket);
    return Json.object();
  }

  private ObjectNode list(OssRequest request) {
    String prefix = request.argument("prefix", "");
    String marker = request.argument("marker", "");
    int most = request.number("max-keys", USUAL_PAGE, LARGEST_PAGE);
    List<Resource> rest =
        buckets.all(request).stream()
            .filter(bucket -> bucket.id().startsWith(prefix) && bucket.id().compareTo(marker) > 0)
            .toList();
    boolean more = rest.size() > most;
    ArrayNode shown = Json.array();
    rest.stream().limit(most).forEach(bucket -> shown.add(shown(bucket)));
    ObjectNode result = Json.object().put("Prefix", prefix).put("Marker", marker);
    result.put("MaxKeys", most).put("IsTruncated", more);
    result.put("NextMarker", more ? rest.get(most - 1).id() : "");
    result.set("Owner", owner(request));
    result.putObject("Buckets").set("Bucket", shown);
    return Json.object().set("ListAllMyBucketsResult", result);
  }

  private ObjectNode info(OssRequest request) {
    Resource bucket = buckets.of(request);
    ObjectNode shown = shown(bucket);
    shown.set("Owner", owner(request));
    shown.putObject("AccessControlList").put("Grant", acl(bucket));
    return Json.object().set("BucketInfo", Json.object().set("Bucket", shown));
  }

  private ObjectNode location(OssRequest request) {
    Resource bucket = buckets.of(request);
    return Json.object().put("LocationConstraint", "oss-" + Buckets.region(bucket));
  }

  private ObjectNode putAcl(OssRequest request) {
    Resource bucket = buckets.hold(request);
    String acl =
        request
            .argument("x-oss-acl")
            .orElseThrow(() -> OssErrors.invalidArgument("The header x-oss-acl is missing."));
    bucket.detail().put(Buckets.ACL, Buckets.checkedAcl(acl));
    buckets.update(bucket);
    return Json.object();
  }

  private ObjectNode acl(OssRequest request) {
    Resource bucket = buckets.of(request);
    ObjectNode policy = Json.object();
    policy.set("Owner", owner(request));
    policy.putObject("AccessControlList").put("Grant", acl(bucket));
    return Json.object().set("AccessControlPolicy", policy);
  }

  private static String acl(Resource bucket) {
    return bucket.detail().path(Buckets.ACL).asString("");
  }

  static ObjectNode owner(OssRequest request) {
    String account = request.call().account();
    return Json.object().put("ID", account).put("DisplayName", account);
  }

  private static ObjectNode shown(Resource bucket) {
    String region = Buckets.region(bucket);
    return Json.object()
        .put("Name", bucket.id())
        .put("CreationDate", bucket.createdAt().toString())
        .put("Location", "oss-" + region)
        .put("Region", region)
        .put("ExtranetEndpoint", "oss-" + region + ".aliyuncs.com")
        .put("IntranetEndpoint", "oss-" + region + "-internal.aliyuncs.com")
        .put("StorageClass", bucket.detail().path("StorageClass").asString(""));
  }
}
