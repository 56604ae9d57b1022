package dev.ooslocal.cloud.sas;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of Security Center. */
interface SasApi extends SimulatedApi {
  @Override
  default String product() {
    return "SAS";
  }

  @Override
  default String version() {
    return "2018-12-03";
  }
}
