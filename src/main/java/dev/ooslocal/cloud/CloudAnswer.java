package dev.ooslocal.cloud;

import java.time.Duration;
import tools.jackson.databind.JsonNode;

/** What came of a call to a product. */
public sealed interface CloudAnswer {
  /**
   * The product answered.
   *
   * @param body its answer
   * @param delay how much domain time the answer takes
   * @param madeUp whether nobody could know this answer, so that it was made up
   */
  record Body(JsonNode body, Duration delay, boolean madeUp) implements CloudAnswer {
    /** An answer of somebody who knows. */
    public Body(JsonNode body, Duration delay) {
      this(body, delay, false);
    }
  }

  /**
   * The product answered with an error.
   *
   * @param code its own code
   * @param message its message
   * @param status the HTTP status
   * @param requestId the id of the refused request
   * @param delay how much domain time the answer takes
   */
  record Refusal(String code, String message, int status, String requestId, Duration delay)
      implements CloudAnswer {}

  /**
   * Nobody here can answer.
   *
   * @param message says which stub to register, with an example
   */
  record Unanswered(String message) implements CloudAnswer {}

  /**
   * The call has to leave the process.
   *
   * @param kind who makes it
   * @param request what that needs to know
   */
  record Elsewhere(String kind, JsonNode request) implements CloudAnswer {}
}
