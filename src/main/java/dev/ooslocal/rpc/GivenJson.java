package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Parameters whose text must hold JSON. */
public final class GivenJson {
  private GivenJson() {}

  /**
   * The value a parameter's text holds.
   *
   * @throws ApiException InvalidParameter when it is not JSON
   */
  public static JsonNode of(String parameter, String text) {
    try {
      return Json.parse(text);
    } catch (JacksonException noJson) {
      throw ApiException.invalid(parameter, "it must be JSON");
    }
  }

  /**
   * The object a parameter's text holds.
   *
   * @throws ApiException InvalidParameter when it is none
   */
  public static ObjectNode object(String parameter, String text) {
    if (of(parameter, text) instanceof ObjectNode object) {
      return object;
    }
    throw ApiException.invalid(parameter, "it must be a JSON object");
  }
}
