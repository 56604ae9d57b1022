package dev.ooslocal.application.api;

import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** How an application is watched. */
record AlarmConfig(
    @Doc("The path that tells whether it is well.") @Example("/api/health/")
        @Nullable String healthCheckUrl,
    @Doc("The contact groups that alarms go to.") @Nullable List<String> contactGroups,
    @Doc("The templates of its alarm rules.") @Nullable List<String> templateIds) {

  AlarmConfig {
    contactGroups = contactGroups == null ? null : List.copyOf(contactGroups);
    templateIds = templateIds == null ? null : List.copyOf(templateIds);
  }

  /** This one, with what it leaves open from another. */
  AlarmConfig over(@Nullable AlarmConfig other) {
    return other == null
        ? this
        : new AlarmConfig(
            healthCheckUrl == null ? other.healthCheckUrl : healthCheckUrl,
            contactGroups == null ? other.contactGroups : contactGroups,
            templateIds == null ? other.templateIds : templateIds);
  }

  String text() {
    ObjectNode text = Json.object();
    if (healthCheckUrl != null) {
      text.put("HealthCheckUrl", healthCheckUrl);
    }
    if (contactGroups != null) {
      contactGroups.forEach(text.putArray("ContactGroups")::add);
    }
    if (templateIds != null) {
      templateIds.forEach(text.putArray("TemplateIds")::add);
    }
    return Json.text(text);
  }

  static @Nullable AlarmConfig read(@Nullable String text) {
    if (text == null) {
      return null;
    }
    JsonNode config = Json.parse(text);
    return new AlarmConfig(
        config.path("HealthCheckUrl").asString(null),
        list(config.get("ContactGroups")),
        list(config.get("TemplateIds")));
  }

  private static @Nullable List<String> list(@Nullable JsonNode values) {
    return values == null ? null : values.valueStream().map(JsonNode::asString).toList();
  }
}
