package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of Resource Orchestration. */
interface RosApi extends SimulatedApi {
  @Override
  default String product() {
    return "ROS";
  }

  @Override
  default String version() {
    return "2019-09-10";
  }
}
