package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import tools.jackson.databind.node.ObjectNode;

/** How a new instance is reached from outside: with bandwidth to there it has a public address. */
final class Internet {
  private static final String OUT = "InternetMaxBandwidthOut";
  private static final String IN = "InternetMaxBandwidthIn";

  /** Chosen: what any region and charge type allows. */
  private static final int MOST = 1000;

  private static final int HOSTS = 254;

  private Internet() {}

  /** Chosen: the address is made from the id, in a range that is for documentation. */
  static void give(ProductCall call, NewInstance made, ObjectNode element) {
    int out = call.number(OUT, 0, 0, MOST);
    element.put(OUT, out).put(IN, call.number(IN, 0, 0, MOST));
    if (out > 0) {
      int host = 1 + Math.floorMod(made.id().hashCode(), HOSTS);
      element.withObject("PublicIpAddress").withArray("IpAddress").add("203.0.113." + host);
    }
  }
}
