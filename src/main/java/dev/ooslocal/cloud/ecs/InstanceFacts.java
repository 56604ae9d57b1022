package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the helper program of OOS prints of an instance when a command asks it to ({@code
 * get_ecs_info}). The form is chosen.
 */
final class InstanceFacts {
  private static final Pattern CALL = Pattern.compile("\\bget_ecs_info\\b");
  private static final List<String> TOLD =
      List.of("InstanceId", "RegionId", "ZoneId", "InstanceType", "ImageId", "OSType", "OSName");

  private InstanceFacts() {}

  /** Whether a command asks for them; such a one is never really run. */
  static boolean areAskedBy(String text) {
    return CALL.matcher(text).find();
  }

  static String of(Resource instance) {
    ObjectNode facts = Json.object();
    for (String field : TOLD) {
      JsonNode value = instance.detail().path(field);
      if (!value.isMissingNode()) {
        facts.set(field.startsWith("OS") ? "os" + field.substring(2) : small(field), value);
      }
    }
    return Json.text(facts);
  }

  private static String small(String field) {
    return Character.toLowerCase(field.charAt(0)) + field.substring(1);
  }
}
