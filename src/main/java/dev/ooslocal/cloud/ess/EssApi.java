package dev.ooslocal.cloud.ess;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of Auto Scaling. */
interface EssApi extends SimulatedApi {
  @Override
  default String product() {
    return "ESS";
  }

  @Override
  default String version() {
    return "2014-08-28";
  }
}
