package dev.ooslocal.control;

import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The JSON body of a request to the local API. */
final class LocalBody {
  private LocalBody() {}

  /**
   * @throws LocalProblem when it is no JSON object or holds what is not known
   */
  static StrictObject object(byte @Nullable [] body, String... known) {
    return StrictObject.of(read(body), "", List.of(known));
  }

  /**
   * @throws LocalProblem when it is no JSON
   */
  static JsonNode read(byte @Nullable [] body) {
    if (body == null || body.length == 0) {
      throw new LocalProblem(
          "InvalidBody", "a JSON body is expected, with Content-Type: application/json", null);
    }
    if (body[0] == '%') {
      throw new LocalProblem(
          "InvalidBody", "the body came as a form; send Content-Type: application/json", null);
    }
    return StrictJson.read(body);
  }
}
