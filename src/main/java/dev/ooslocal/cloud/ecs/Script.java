package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Resource;
import java.time.Duration;
import tools.jackson.databind.JsonNode;

/**
 * A command as it really runs for one instance.
 *
 * @param type such as {@code RunShellScript}
 * @param text with its parameters filled in
 * @param workingDir where it runs, seen from the home of the service's user; that home when empty
 * @param limit how long it may run, in wall time
 */
record Script(
    String type, String text, String workingDir, Duration limit, String instanceId, String region) {
  static Script of(Resource command, String text, Resource instance) {
    JsonNode detail = command.detail();
    return new Script(
        detail.path("Type").asString(""),
        text,
        detail.path("WorkingDir").asString(""),
        Duration.ofSeconds(detail.path("Timeout").asInt(0)),
        instance.id(),
        instance.region());
  }
}
