package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.StrictObject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What commands print inside a thing: the first script whose pattern is found in the command. */
public final class CommandScripts {
  /** Where a thing keeps what its seed says of its inside; no product shows it. */
  public static final String FIELD = "local";

  private static final String COMMANDS = "commands";
  private static final List<String> KNOWN = List.of("match", "output", "exitCode");

  /** How a command ends. */
  public record Result(String output, int exitCode) {
    static final Result NOTHING = new Result("", 0);
  }

  private CommandScripts() {}

  /**
   * @param thing an instance or another resource, as it is kept
   */
  public static Result run(JsonNode thing, String command) {
    return find(thing, command).orElse(Result.NOTHING);
  }

  /** How a command ends; empty when no script knows it. */
  public static Optional<Result> find(JsonNode thing, String command) {
    for (JsonNode script : thing.path(FIELD).path(COMMANDS)) {
      if (Pattern.compile(script.path("match").asString("")).matcher(command).find()) {
        return Optional.of(
            new Result(script.path("output").asString(""), script.path("exitCode").asInt(0)));
      }
    }
    return Optional.empty();
  }

  /**
   * @throws dev.ooslocal.platform.LocalProblem when the {@code commands} of a seed are malformed
   */
  public static void check(StrictObject fields) {
    ArrayNode scripts = fields.list(COMMANDS);
    for (int i = 0; i < scripts.size(); i++) {
      StrictObject script =
          StrictObject.of(scripts.get(i), fields.at(COMMANDS) + "[" + i + "]", KNOWN);
      script.number("exitCode", 0);
      expression(script);
    }
  }

  /**
   * @throws dev.ooslocal.platform.LocalProblem when the {@code match} of a seed is no expression
   */
  public static void expression(StrictObject script) {
    try {
      Pattern.compile(script.requiredText("match"));
    } catch (PatternSyntaxException wrong) {
      throw script.invalid("match", "not a regular expression: " + wrong.getDescription());
    }
  }
}
