package dev.ooslocal.cloud;

import tools.jackson.databind.JsonNode;

/** The face of this room: one call to one product, answered by whoever can. */
public interface Cloud {
  /** Never throws for what the product would answer with an error; that is an answer. */
  CloudAnswer call(CloudCall call);

  /**
   * The answer to a call that was made {@linkplain CloudAnswer.Elsewhere elsewhere}. In lenient
   * mode another one may take its place, when the one asked does not know what the call is about.
   *
   * @param outcome as {@link Outcome} writes it
   */
  default CloudAnswer arrived(CloudCall call, JsonNode outcome) {
    return Outcome.read(outcome).answer();
  }
}
