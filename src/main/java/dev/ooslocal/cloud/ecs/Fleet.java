package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Instances for products that make and release them on behalf of their users. */
@Component
public final class Fleet {
  private final Resources resources;
  private final RunInstances launches;
  private final Instances instances;

  Fleet(Resources resources, RunInstances launches, Instances instances) {
    this.resources = resources;
    this.launches = launches;
    this.instances = instances;
  }

  /**
   * Launches instances as {@code RunInstances} does.
   *
   * @param asked its parameters
   * @return the ids
   */
  public List<String> launch(ProductCall call, ObjectNode asked) {
    return launches
        .handle(with(call, asked))
        .at("/InstanceIdSets/InstanceIdSet")
        .valueStream()
        .map(id -> id.asString(""))
        .toList();
  }

  /** Releases those of the instances that are still there, whatever they do. */
  public void release(ProductCall call, Collection<String> ids) {
    ProductCall forced = with(call, Json.object().put("Force", "true"));
    for (Resource instance : resources.withIds(call, EcsKinds.INSTANCE, ids)) {
      instance.detail().put("DeletionProtection", false);
      instances.delete(forced, instance);
    }
  }

  public Optional<Resource> find(ProductCall call, String id) {
    return resources.find(call, EcsKinds.INSTANCE, id);
  }

  /** Whether it runs. */
  public static boolean isUp(Resource instance) {
    return instance.is(EcsKinds.RUNNING);
  }

  private static ProductCall with(ProductCall call, ObjectNode parameters) {
    return new ProductCall(call.account(), call.region(), parameters, call.now());
  }
}
