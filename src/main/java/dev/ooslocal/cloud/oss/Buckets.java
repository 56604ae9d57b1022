package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The buckets of all accounts. Their names are unique in the whole cloud. */
@Component
final class Buckets {
  static final String EVERYWHERE = "global";
  static final String REGION = "Region";
  static final String ACL = "ACL";
  static final String NAME = "[a-z0-9][a-z0-9-]{1,61}[a-z0-9]";
  static final List<String> ACLS = List.of("private", "public-read", "public-read-write");

  private final Resources resources;

  Buckets(Resources resources) {
    this.resources = resources;
  }

  /** Those of the account in all regions, by their names. */
  List<Resource> all(OssRequest request) {
    return resources.all(everywhere(request), OssKinds.BUCKET).stream()
        .sorted(Comparator.comparing(Resource::id))
        .toList();
  }

  Optional<Resource> find(ProductCall call, String name) {
    return resources.find(call.in(EVERYWHERE), OssKinds.BUCKET, name);
  }

  /**
   * The bucket a request names.
   *
   * @throws dev.ooslocal.rpc.ApiException when there is none in the region that is asked
   */
  Resource of(OssRequest request) {
    return here(request, find(request.call(), request.bucket()));
  }

  /** The same, held until the transaction ends. */
  Resource hold(OssRequest request) {
    return here(request, resources.hold(everywhere(request), OssKinds.BUCKET, request.bucket()));
  }

  /** Whoever has it already has it as it is, but for what the request says of its access. */
  void create(OssRequest request, String storageClass) {
    String name = request.bucket();
    if (!name.matches(NAME)) {
      throw OssErrors.invalid("InvalidBucketName", "The specified bucket is not valid.");
    }
    if (resources.isTaken(everywhere(request), OssKinds.BUCKET, name)) {
      throw OssErrors.bucketTaken();
    }
    Optional<String> acl = request.argument("x-oss-acl").map(Buckets::checkedAcl);
    Resource present = resources.hold(everywhere(request), OssKinds.BUCKET, name).orElse(null);
    if (present == null) {
      resources.insertNamed(
          bucket(
              request.call(), name, request.region(), acl.orElse(ACLS.getFirst()), storageClass));
      return;
    }
    if (!region(present).equals(request.region())) {
      throw OssErrors.bucketTaken();
    }
    acl.ifPresent(value -> present.detail().put(ACL, value));
    resources.update(present);
  }

  void update(Resource bucket) {
    resources.update(bucket);
  }

  void remove(Resource bucket) {
    resources.remove(bucket);
  }

  static String region(Resource bucket) {
    return bucket.detail().path(REGION).asString("");
  }

  static String checkedAcl(String acl) {
    if (!ACLS.contains(acl)) {
      throw OssErrors.invalidArgument("no such bucket access control exists");
    }
    return acl;
  }

  static Resource bucket(
      ProductCall call, String name, String region, String acl, String storageClass) {
    ObjectNode detail =
        Json.object()
            .put("Name", name)
            .put(REGION, region)
            .put(ACL, acl)
            .put("StorageClass", storageClass);
    Tags.add(detail, Map.of());
    return new Resource(
        call.world(),
        EVERYWHERE,
        OssKinds.BUCKET,
        name,
        name,
        null,
        new Life.State("Available", call.now()),
        call.now(),
        detail);
  }

  private static Resource here(OssRequest request, Optional<Resource> found) {
    Resource bucket = found.orElseThrow(OssErrors::noSuchBucket);
    if (!region(bucket).equals(request.region())) {
      throw OssErrors.otherRegion();
    }
    return bucket;
  }

  private static ProductCall everywhere(OssRequest request) {
    return request.call().in(EVERYWHERE);
  }
}
