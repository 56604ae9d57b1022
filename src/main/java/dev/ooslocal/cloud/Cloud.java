package dev.ooslocal.cloud;

import tools.jackson.databind.JsonNode;

/** The face of this room: one call to one product, answered by whoever can. */
public interface Cloud {
  /** Never throws for what the product would answer with an error; that is an answer. */
  CloudAnswer call(CloudCall call);

  /**
   * Notes what came of a call that was answered {@link CloudAnswer.Elsewhere}, in the transaction
   * that takes its outcome; nothing where no call is answered so.
   *
   * @param outcome as {@link Forwarding#send} gives it
   */
  default void arrived(CloudCall call, JsonNode outcome) {}
}
