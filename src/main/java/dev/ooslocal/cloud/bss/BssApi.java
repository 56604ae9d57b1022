package dev.ooslocal.cloud.bss;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of billing. */
interface BssApi extends SimulatedApi {
  @Override
  default String product() {
    return "BssOpenApi";
  }

  @Override
  default String version() {
    return "2017-12-14";
  }
}
