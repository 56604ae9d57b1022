package dev.ooslocal.account;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the quotas of one account. They are written as the settings under {@code oos.quota} or in
 * lower camel case (chosen); one that is not written is that of the settings.
 */
final class QuotaEntries {
  private static final List<String> KNOWN =
      List.of(
          "templates",
          "runningExecutions",
          "queuedExecutions",
          "loopConcurrency",
          "requestsPerSecond");

  private QuotaEntries() {}

  static Limits read(ObjectNode quotas, String path, Limits defaults) {
    ObjectNode renamed = Json.object();
    quotas.properties().forEach(e -> renamed.set(camel(e.getKey()), e.getValue()));
    StrictObject fields = StrictObject.of(renamed, path, KNOWN);
    return new Limits(
        number(fields, "templates", defaults.templates()),
        number(fields, "runningExecutions", defaults.runningExecutions()),
        number(fields, "queuedExecutions", defaults.queuedExecutions()),
        number(fields, "loopConcurrency", defaults.loopConcurrency()),
        number(fields, "requestsPerSecond", defaults.requestsPerSecond()));
  }

  private static int number(StrictObject fields, String name, int otherwise) {
    Integer number = fields.number(name, 0);
    return number == null ? otherwise : number;
  }

  /** {@code running-executions} as {@code runningExecutions}. */
  private static String camel(String name) {
    return Pattern.compile("-([a-z])")
        .matcher(name)
        .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
  }
}
