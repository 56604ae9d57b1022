package dev.ooslocal.cloud.oss;

import dev.ooslocal.cloud.ObjectStore;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.VirtualClock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Objects that other rooms write: JSON documents, in buckets of any region. */
@Component
final class WrittenObjects implements ObjectStore {
  private final Buckets buckets;
  private final StoredObjects objects;
  private final VirtualClock clock;
  private final TransactionTemplate transaction;

  WrittenObjects(
      Buckets buckets, StoredObjects objects, VirtualClock clock, TransactionTemplate transaction) {
    this.buckets = buckets;
    this.objects = objects;
    this.clock = clock;
    this.transaction = transaction;
  }

  @Override
  public boolean put(String account, String bucket, String key, String content) {
    ProductCall call = new ProductCall(account, Buckets.EVERYWHERE, Json.object(), clock.instant());
    return Boolean.TRUE.equals(
        transaction.execute(
            _ -> {
              boolean there = buckets.find(call, bucket).isPresent();
              if (there) {
                objects.put(call, bucket, key, content, about());
              }
              return there;
            }));
  }

  @Override
  public Optional<String> read(String account, String bucket, String key) {
    ProductCall call = new ProductCall(account, Buckets.EVERYWHERE, Json.object(), clock.instant());
    return objects.find(call, bucket, key).map(StoredObjects::content);
  }

  private static ObjectNode about() {
    return Json.object()
        .put("ContentType", "application/json")
        .put("ACL", "default")
        .put("StorageClass", "Standard");
  }
}
