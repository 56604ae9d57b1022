package dev.ooslocal.cloud.ecs;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What commands print on an instance: the first script whose pattern is found in the command. */
final class CommandScripts {
  /** Where an instance keeps what its seed says of its inside; no product shows it. */
  static final String FIELD = "local";

  /** How a command ends on an instance. */
  record Result(String output, int exitCode) {
    static final Result NOTHING = new Result("", 0);
  }

  private CommandScripts() {}

  static Result run(JsonNode instance, String command) {
    for (JsonNode script : instance.path(FIELD).path("commands")) {
      if (Pattern.compile(script.path("match").asString("")).matcher(command).find()) {
        return new Result(script.path("output").asString(""), script.path("exitCode").asInt(0));
      }
    }
    return Result.NOTHING;
  }
}
