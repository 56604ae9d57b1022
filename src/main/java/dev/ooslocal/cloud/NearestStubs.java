package dev.ooslocal.cloud;

import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Explains why no stub answered a call. */
public interface NearestStubs {
  /**
   * The registered stub that fits most of the call.
   *
   * @param stub as {@link Stubs#list} shows it
   * @param why the first part of it that does not fit, or that it is used up
   */
  record Nearest(ObjectNode stub, String why) {}

  /** Empty when no stub is registered. */
  Optional<Nearest> to(JsonNode call);
}
