package dev.ooslocal.cloud.ecd;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of Elastic Desktop Service. */
interface EcdApi extends SimulatedApi {
  @Override
  default String product() {
    return "ECD";
  }

  @Override
  default String version() {
    return "2020-09-30";
  }
}
