package dev.ooslocal.cloud;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The face of this room: one call to one product, answered by whoever can. */
public interface Cloud {
  /** Never throws for what the product would answer with an error; that is an answer. */
  default CloudAnswer call(CloudCall call) {
    return call(call, _ -> {});
  }

  /**
   * @param told hears what somebody should know of the call beside its answer
   */
  CloudAnswer call(CloudCall call, Consumer<String> told);

  /**
   * The answer to a call that was made {@linkplain CloudAnswer.Elsewhere elsewhere}. In lenient
   * mode another one may take its place, when the one asked does not know what the call is about.
   *
   * @param outcome as {@link Outcome} writes it
   * @param told hears what somebody should know of the call beside its answer
   */
  default CloudAnswer arrived(CloudCall call, JsonNode outcome, Consumer<String> told) {
    return Outcome.read(outcome).answer();
  }
}
