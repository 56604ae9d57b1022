package dev.ooslocal.engine;

import tools.jackson.databind.JsonNode;

/**
 * Makes calls of one kind that leave the process. Runs outside activations, without a transaction.
 */
public interface OutgoingCalls {
  /** The kind of calls it makes, as {@link Progress.Call} names it. */
  String kind();

  /**
   * Makes the call within its own time limits. Whatever goes wrong is part of the outcome.
   *
   * @param token the idempotency token, the same for every repetition of this attempt
   */
  JsonNode perform(JsonNode request, String token);
}
