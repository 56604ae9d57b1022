package dev.ooslocal.action;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.platform.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The properties that only calls to ROA services have. */
final class Rest {
  private Rest() {}

  /** What they add to a call; null when the task gives neither method nor URI. */
  static CloudCall.@Nullable Rest of(
      @Nullable String method,
      @Nullable String uri,
      @Nullable JsonNode headers,
      @Nullable JsonNode body) {
    if (method == null && uri == null) {
      return null;
    }
    return new CloudCall.Rest(
        method == null ? "GET" : method,
        uri == null ? "" : uri,
        headers == null ? Json.nothing() : headers,
        body == null ? Json.nothing() : body);
  }
}
