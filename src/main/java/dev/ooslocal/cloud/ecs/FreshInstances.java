package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.FreshResources;
import dev.ooslocal.cloud.simulated.ProductCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The network and the three instances of a fresh account. */
@Component
final class FreshInstances implements FreshResources {
  static final String VPC = "vpc-local0001";
  static final String VSWITCH = "vsw-local0001";
  static final String SECURITY_GROUP = "sg-local0001";

  private final NewNetworks networks;
  private final Machines machines;

  FreshInstances(NewNetworks networks, Machines machines) {
    this.networks = networks;
    this.machines = machines;
  }

  @Override
  public void create(ProductCall call) {
    networks.create(call, VPC, VSWITCH, SECURITY_GROUP);
    create(call, 1, "web-1", EcsKinds.RUNNING, "web");
    create(call, 2, "web-2", EcsKinds.RUNNING, "web");
    create(call, 3, "batch-1", EcsKinds.STOPPED, "batch");
  }

  private void create(ProductCall call, int number, String name, String state, String role) {
    NewInstance instance =
        new NewInstance(
            "i-local%04d".formatted(number),
            name,
            name,
            call.region(),
            call.region() + "-h",
            InstanceType.findOrMake("ecs.g7.large"),
            Images.DEFAULT,
            new NewInstance.Network(
                VPC,
                VSWITCH,
                List.of(SECURITY_GROUP),
                "172.16.0." + (10 + number),
                "eni-local%04d".formatted(number)),
            Map.of("role", Optional.of(role)),
            call.now());
    machines.create(call, instance, "d-local%04d".formatted(number), state, null);
  }
}
