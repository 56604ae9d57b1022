package dev.ooslocal.cloud.ecs;

import java.time.Instant;

/**
 * A command that is really run on one instance of an invocation.
 *
 * @param world where the invocation is kept
 * @param since when it was asked for, by the domain's clock
 */
record CommandRun(String world, String region, String invocation, String instance, Instant since) {
  boolean isOf(String otherInvocation, String otherInstance) {
    return invocation.equals(otherInvocation) && instance.equals(otherInstance);
  }
}
