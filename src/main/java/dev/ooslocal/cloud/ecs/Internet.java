package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import tools.jackson.databind.node.ObjectNode;

/** How a new instance is reached from outside: with bandwidth to there it has a public address. */
final class Internet {
  private static final String OUT = "InternetMaxBandwidthOut";
  private static final String IN = "InternetMaxBandwidthIn";

  private static final int FASTEST_OUT = 100;
  private static final int FASTEST_IN = 1000;

  /** What comes in is not limited further down than this. */
  private static final int USUAL_IN = 10;

  private static final int HOSTS = 254;

  private Internet() {}

  /** Chosen: the address is made from the id, in a range that is for documentation. */
  static void give(ProductCall call, NewInstance made, ObjectNode element) {
    int out = call.number(OUT, 0, 0, FASTEST_OUT);
    int in = call.number(IN, Math.max(out, USUAL_IN), 1, FASTEST_IN);
    if (out > 0) {
      element.put(OUT, out).put(IN, in);
      int host = 1 + Math.floorMod(made.id().hashCode(), HOSTS);
      element.withObject("PublicIpAddress").withArray("IpAddress").add("203.0.113." + host);
    }
  }
}
