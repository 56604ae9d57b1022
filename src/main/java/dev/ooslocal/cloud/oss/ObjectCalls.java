package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.cloud.simulated.SimulatedProduct;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Objects are put, read and deleted. What a template sees of an object that is no JSON object is
 * chosen: {@code {"data": "<text>"}}, as of an HTTP answer; of one without a body its headers.
 */
@Component
final class ObjectCalls implements SimulatedProduct {
  private static final List<String> ACLS =
      List.of("default", "private", "public-read", "public-read-write");
  private static final int MOST = 1000;

  private final Buckets buckets;
  private final StoredObjects objects;

  ObjectCalls(Buckets buckets, StoredObjects objects) {
    this.buckets = buckets;
    this.objects = objects;
  }

  @Override
  public List<SimulatedApi> apis() {
    return List.of(
        new OssCall("PutObject", this::put),
        new OssCall("GetObject", this::content),
        new OssCall("HeadObject", this::head),
        new OssCall("GetObjectMeta", this::head),
        new OssCall("CopyObject", this::copy),
        new OssCall("DeleteObject", this::delete),
        new OssCall("DeleteMultipleObjects", this::deleteMany),
        new OssCall("PutObjectAcl", this::putAcl),
        new OssCall("GetObjectAcl", this::acl));
  }

  private ObjectNode put(OssRequest request) {
    Resource bucket = buckets.of(request);
    String key = request.requiredKey();
    boolean keeps = request.argument("x-oss-forbid-overwrite", "false").equals("true");
    if (keeps && objects.find(request.call(), bucket.id(), key).isPresent()) {
      throw OssErrors.fileExists();
    }
    ObjectNode about =
        Json.object()
            .put("ContentType", request.argument("Content-Type", "application/octet-stream"))
            .put("ACL", checkedAcl(request.argument("x-oss-object-acl", "default")))
            .put("StorageClass", request.argument("x-oss-storage-class", storage(bucket)));
    String tag = objects.put(request.call(), bucket.id(), key, request.body(), about);
    return Json.object().put("ETag", tag);
  }

  private ObjectNode content(OssRequest request) {
    String content = StoredObjects.content(found(request));
    try {
      if (content.strip().startsWith("{") && Json.parse(content) instanceof ObjectNode object) {
        return object;
      }
    } catch (JacksonException noJson) {
      // then it is shown as the text it is
    }
    return Json.object().put("data", content);
  }

  private ObjectNode head(OssRequest request) {
    JsonNode detail = found(request).detail();
    ObjectNode head = Json.object().put("Content-Length", detail.path("Size").asInt());
    head.set("Content-Type", detail.path("ContentType"));
    head.set("ETag", detail.path("ETag"));
    head.set("Last-Modified", detail.path("LastModified"));
    head.set("x-oss-storage-class", detail.path("StorageClass"));
    return head.put("x-oss-object-type", "Normal");
  }

  private ObjectNode copy(OssRequest request) {
    Resource bucket = buckets.of(request);
    String[] source =
        request.argument("x-oss-copy-source", "").replaceFirst("^/", "").split("/", 2);
    if (source.length < 2) {
      throw OssErrors.invalidArgument("The header x-oss-copy-source is missing.");
    }
    Resource home = buckets.find(request.call(), source[0]).orElseThrow(OssErrors::noSuchBucket);
    Resource from =
        objects.find(request.call(), home.id(), source[1]).orElseThrow(OssErrors::noSuchKey);
    String tag =
        objects.put(
            request.call(),
            bucket.id(),
            request.requiredKey(),
            StoredObjects.content(from),
            StoredObjects.about(from));
    ObjectNode result = Json.object().put("ETag", tag);
    result.put("LastModified", request.call().now().toString());
    return Json.object().set("CopyObjectResult", result);
  }

  /** No error when there is none of this name. */
  private ObjectNode delete(OssRequest request) {
    Resource bucket = buckets.of(request);
    objects.hold(request.call(), bucket.id(), request.requiredKey()).ifPresent(objects::remove);
    return Json.object();
  }

  private ObjectNode deleteMany(OssRequest request) {
    Resource bucket = buckets.of(request);
    JsonNode asked = OssXml.read(request.body(), "Delete");
    List<String> keys =
        OssXml.list(asked, "Object")
            .valueStream()
            .map(object -> object.path("Key").asString(""))
            .sorted()
            .toList();
    if (keys.isEmpty() || keys.size() > MOST || keys.contains("")) {
      throw OssErrors.malformedXml();
    }
    ArrayNode deleted = Json.array();
    for (String key : keys) {
      objects.hold(request.call(), bucket.id(), key).ifPresent(objects::remove);
      deleted.addObject().put("Key", key);
    }
    boolean quiet = asked.path("Quiet").asString("").equals("true");
    ObjectNode result = Json.object().set("Deleted", quiet ? Json.array() : deleted);
    return Json.object().set("DeleteResult", result);
  }

  private ObjectNode putAcl(OssRequest request) {
    Resource bucket = buckets.of(request);
    Resource object =
        objects
            .hold(request.call(), bucket.id(), request.requiredKey())
            .orElseThrow(OssErrors::noSuchKey);
    object.detail().put("ACL", checkedAcl(request.argument("x-oss-object-acl", "")));
    objects.update(object);
    return Json.object();
  }

  private ObjectNode acl(OssRequest request) {
    ObjectNode policy = Json.object();
    policy.set("Owner", BucketCalls.owner(request));
    policy.putObject("AccessControlList").set("Grant", found(request).detail().path("ACL"));
    return Json.object().set("AccessControlPolicy", policy);
  }

  private Resource found(OssRequest request) {
    Resource bucket = buckets.of(request);
    return objects
        .find(request.call(), bucket.id(), request.requiredKey())
        .orElseThrow(OssErrors::noSuchKey);
  }

  private static String storage(Resource bucket) {
    return bucket.detail().path("StorageClass").asString("Standard");
  }

  private static String checkedAcl(String acl) {
    if (!ACLS.contains(acl)) {
      throw OssErrors.invalidArgument("no such object access control exists");
    }
    return acl;
  }
}
