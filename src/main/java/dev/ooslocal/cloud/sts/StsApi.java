package dev.ooslocal.cloud.sts;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of STS. */
interface StsApi extends SimulatedApi {
  @Override
  default String product() {
    return "STS";
  }

  @Override
  default String version() {
    return "2015-04-01";
  }

  @Override
  default boolean isNamed() {
    return true;
  }
}
