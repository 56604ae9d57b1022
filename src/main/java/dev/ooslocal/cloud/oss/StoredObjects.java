package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The objects in the buckets. Their contents are texts: a template cannot send anything else. */
@Component
final class StoredObjects {
  private static final String CONTENT = "Content";

  private final Resources resources;

  StoredObjects(Resources resources) {
    this.resources = resources;
  }

  /** Those of a bucket, by their names. */
  List<Resource> all(ProductCall call, String bucket) {
    return resources.ofOwner(call.in(Buckets.EVERYWHERE), OssKinds.OBJECT, bucket).stream()
        .sorted(Comparator.comparing(Resource::name))
        .toList();
  }

  Optional<Resource> find(ProductCall call, String bucket, String key) {
    return resources.find(call.in(Buckets.EVERYWHERE), OssKinds.OBJECT, id(bucket, key));
  }

  Optional<Resource> hold(ProductCall call, String bucket, String key) {
    return resources.hold(call.in(Buckets.EVERYWHERE), OssKinds.OBJECT, id(bucket, key));
  }

  /**
   * Puts an object in the place of whatever was there.
   *
   * @param about what is kept beside the content, such as its type
   * @return its ETag
   */
  String put(ProductCall call, String bucket, String key, String content, ObjectNode about) {
    ObjectNode detail = about.deepCopy();
    String tag = "\"" + md5(content) + "\"";
    detail
        .put("Key", key)
        .put("ETag", tag)
        .put("Size", content.getBytes(StandardCharsets.UTF_8).length)
        .put("LastModified", call.now().truncatedTo(ChronoUnit.SECONDS).toString())
        .put(CONTENT, content);
    Resource written =
        new Resource(
            call.world(),
            Buckets.EVERYWHERE,
            OssKinds.OBJECT,
            id(bucket, key),
            key,
            bucket,
            new Life.State("Stored", call.now()),
            call.now(),
            detail);
    if (hold(call, bucket, key).isPresent()) {
      resources.update(written);
    } else {
      resources.insertNamed(written);
    }
    return tag;
  }

  void update(Resource object) {
    resources.update(object);
  }

  void remove(Resource object) {
    resources.remove(object);
  }

  static String content(Resource object) {
    return object.detail().path(CONTENT).asString("");
  }

  /** What is kept beside the content; without what only this object can have. */
  static ObjectNode about(Resource object) {
    ObjectNode about = Json.object();
    List.of("ContentType", "ACL", "StorageClass", "Tagging", "Meta")
        .forEach(
            name -> {
              if (object.detail().has(name)) {
                about.set(name, object.detail().path(name));
              }
            });
    return about;
  }

  private static String id(String bucket, String key) {
    return bucket + "/" + key;
  }

  private static String md5(String content) {
    try {
      byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("MD5").digest(bytes);
      return HexFormat.of().formatHex(digest).toUpperCase(Locale.ROOT);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
