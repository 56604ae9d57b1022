package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.platform.Json;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The operation that a call is for, and its parameters. An RPC call names it. What a ROA call is
 * for is told by its method and path alone, as the product does: the name that a template gives it
 * may be any.
 *
 * @param parameters of a ROA call those of its query, body and path beside its own
 */
record Addressed(SimulatedApi api, ObjectNode parameters) {
  /**
   * The operation that the request of a ROA call is for.
   *
   * @param apis those of the product that have a path
   */
  static Optional<Addressed> of(CloudCall call, CloudCall.Rest rest, List<SimulatedApi> apis) {
    String[] uri = rest.uri().split("\\?", 2);
    return apis.stream()
        .flatMap(api -> routed(call, rest, api, uri[0]).stream())
        .findFirst()
        .map(found -> uri.length > 1 ? found.asked(uri[1]) : found);
  }

  private static Optional<Addressed> routed(
      CloudCall call, CloudCall.Rest rest, SimulatedApi api, String path) {
    return Route.of(api.path())
        .match(rest.method(), path)
        .map(
            found -> {
              ObjectNode all = call.parameters().deepCopy();
              fields(rest.body()).forEachEntry(all::set);
              found.forEach((name, value) -> all.put(name, decoded(value)));
              return new Addressed(api, all);
            });
  }

  private Addressed asked(String query) {
    ObjectNode all = parameters.deepCopy();
    for (String part : query.split("&")) {
      String[] pair = part.split("=", 2);
      all.put(decoded(pair[0]), pair.length > 1 ? decoded(pair[1]) : "");
    }
    return new Addressed(api, all);
  }

  /** A body that is no JSON object has no fields; who needs it reads it whole. */
  private static ObjectNode fields(JsonNode body) {
    try {
      JsonNode read = body.isString() ? Json.parse(body.asString()) : body;
      return read instanceof ObjectNode object ? object : Json.object();
    } catch (JacksonException notJson) {
      return Json.object();
    }
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException asItIs) {
      return text;
    }
  }
}
