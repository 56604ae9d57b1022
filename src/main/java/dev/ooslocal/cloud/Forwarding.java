package dev.ooslocal.cloud;

import tools.jackson.databind.JsonNode;

/**
 * Makes the calls that are answered elsewhere; outside of transactions, since it takes its time.
 */
public interface Forwarding {
  /** The kind of {@link CloudAnswer.Elsewhere} that is meant for this. */
  String KIND = "forward";

  /**
   * Makes a call.
   *
   * @param request as {@link CloudAnswer.Elsewhere} holds it
   * @return {@code {"body":…}}, {@code {"error":{"code","message","requestId","status"}}}, or
   *     {@code {"failed":"why"}} when there was no answer
   */
  JsonNode send(JsonNode request);
}
