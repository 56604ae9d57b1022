package dev.ooslocal.application.deploy;

import org.jspecify.annotations.Nullable;

/**
 * How a group stands.
 *
 * @param phase whether its newest deployment is under way
 * @param status Created, Deploying … as the service shows it
 * @param reason that in a sentence
 * @param progress how much of the deployment is done, in percent; null without one
 * @param error why the deployment failed; null when it did not
 * @param outputs what the deployment gave, as JSON text
 * @param revision the revision that is deployed
 * @param stack the group's stack
 */
public record Standing(
    Phase phase,
    String status,
    String reason,
    @Nullable String progress,
    @Nullable String error,
    @Nullable String outputs,
    @Nullable String revision,
    @Nullable String stack) {

  /** Chosen: what kind of error a failed deployment shows. */
  public @Nullable String errorType() {
    return error == null ? null : "ExecutionFailed";
  }

  /** Whether the newest deployment is under way. */
  public enum Phase {
    IDLE,
    RUNNING,
    FAILED
  }
}
