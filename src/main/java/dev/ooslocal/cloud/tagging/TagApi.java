package dev.ooslocal.cloud.tagging;

import dev.ooslocal.cloud.simulated.SimulatedApi;

/** An operation of the tag service. */
interface TagApi extends SimulatedApi {
  @Override
  default String product() {
    return "TAG";
  }

  @Override
  default String version() {
    return "2018-08-28";
  }
}
