package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of ECS. */
interface EcsApi extends SimulatedApi {
  @Override
  default String product() {
    return "ECS";
  }

  @Override
  default String version() {
    return "2014-05-26";
  }
}
