package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SeedSection;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** The {@code buckets} of a seed file, with objects in them. */
@Component
final class SeedBuckets implements SeedSection {
  private static final List<String> KNOWN = List.of("name", "acl", "storageClass", "objects");
  private static final List<String> OF_OBJECTS = List.of("key", "content");

  /** An object that is about to be. */
  private record Content(String key, String text) {}

  private final Resources resources;
  private final StoredObjects objects;

  SeedBuckets(Resources resources, StoredObjects objects) {
    this.resources = resources;
    this.objects = objects;
  }

  @Override
  public String name() {
    return "buckets";
  }

  @Override
  public List<String> fields() {
    return KNOWN;
  }

  @Override
  public void apply(ProductCall home, JsonNode entry, String path, String seed) {
    StrictObject fields = StrictObject.of(entry, path, KNOWN);
    String name = fields.requiredText("name");
    if (!name.matches(Buckets.NAME)) {
      throw fields.invalid("name", "3 to 63 small letters, digits and - are expected");
    }
    String acl = fields.text("acl", Buckets.ACLS.getFirst());
    if (!Buckets.ACLS.contains(acl)) {
      throw fields.invalid("acl", "one of " + String.join(", ", Buckets.ACLS));
    }
    List<Content> contents = contents(fields);
    ProductCall call = home.in(Buckets.EVERYWHERE);
    if (resources.isTaken(call, OssKinds.BUCKET, name)) {
      throw fields.invalid("name", "another account has a bucket of this name");
    }
    if (!resources.makeRoom(call, OssKinds.BUCKET, name, seed)) {
      return;
    }
    String storageClass = fields.text("storageClass", "Standard");
    Resource bucket = Buckets.bucket(call, name, home.region(), acl, storageClass);
    resources.insert(bucket, seed);
    contents.forEach(
        one ->
            objects.put(
                call,
                name,
                one.key(),
                one.text(),
                Json.object()
                    .put("ContentType", "application/octet-stream")
                    .put("ACL", "default")
                    .put("StorageClass", storageClass)));
  }

  private static List<Content> contents(StrictObject fields) {
    List<Content> contents = new ArrayList<>();
    ArrayNode given = fields.list("objects");
    for (int i = 0; i < given.size(); i++) {
      StrictObject object =
          StrictObject.of(given.get(i), fields.at("objects") + "[" + i + "]", OF_OBJECTS);
      contents.add(new Content(object.requiredText("key"), object.text("content", "")));
    }
    return contents;
  }
}
