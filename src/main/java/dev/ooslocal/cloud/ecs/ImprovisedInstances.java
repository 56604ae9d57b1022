package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.Wish;
import dev.ooslocal.cloud.simulated.Improvised;
import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Instances that only their ids are known of. */
@Component
final class ImprovisedInstances implements Improvised {
  private static final String PREFIX = "i-";
  private static final int NETWORKS = 250;

  private final Machines machines;

  ImprovisedInstances(Machines machines) {
    this.machines = machines;
  }

  @Override
  public boolean isMeant(String id) {
    return id.startsWith(PREFIX);
  }

  @Override
  public void create(ProductCall call, String id, String api, List<Wish> wishes) {
    String own = id.substring(PREFIX.length());
    int number = Math.floorMod(id.hashCode(), NETWORKS * NETWORKS);
    NewInstance instance =
        new NewInstance(
            id,
            id,
            id,
            call.region(),
            call.region() + "-h",
            InstanceType.findOrMake("ecs.g7.large"),
            Images.DEFAULT,
            new NewInstance.Network(
                FreshInstances.VPC,
                FreshInstances.VSWITCH,
                List.of(FreshInstances.SECURITY_GROUP),
                "172.17.%d.%d".formatted(number / NETWORKS, number % NETWORKS + 1),
                "eni-" + own),
            Map.<String, Optional<String>>of(),
            call.now());
    machines.create(call, instance, "d-" + own, state(api, wishes), SEED);
  }

  /** What is to be started or deleted has to stand still, unless the task reads a state itself. */
  private static String state(String api, List<Wish> wishes) {
    List<String> desired =
        wishes.stream().flatMap(wish -> wish.desired().stream()).map(v -> v.asString("")).toList();
    String verb = api.toLowerCase(Locale.ROOT);
    boolean needsStopped = verb.startsWith("startinstance") || verb.startsWith("deleteinstance");
    return Stream.of(EcsKinds.RUNNING, EcsKinds.STOPPED)
        .filter(desired::contains)
        .findFirst()
        .orElse(needsStopped ? EcsKinds.STOPPED : EcsKinds.RUNNING);
  }
}
