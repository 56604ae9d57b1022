package dev.ooslocal.opsitem.api;

import dev.ooslocal.opsitem.store.OpsItemDraft;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a source system says, read as ops items. An event (as EventBridge sends it) has {@code
 * source, type, subject, data}, an alarm (as Cloud Monitor sends it) {@code alertName,
 * triggerLevel, instanceName …}; a list of such is several items.
 */
final class Reports {
  private static final Map<String, String> SEVERITIES =
      Map.of(
          "CRITICAL",
          "Critical",
          "ERROR",
          "High",
          "HIGH",
          "High",
          "WARN",
          "Medium",
          "WARNING",
          "Medium",
          "MEDIUM",
          "Medium",
          "INFO",
          "Low",
          "LOW",
          "Low");
  private static final List<String> TITLES =
      List.of("title", "alertName", "ruleName", "name", "type");
  private static final List<String> CATEGORIES =
      List.of("Availability", "Performance", "Security", "Cost", "Recovery");

  private Reports() {}

  static List<OpsItemDraft> read(String data, @Nullable String dataSource) {
    JsonNode said = parsed(data);
    List<JsonNode> all = said.isArray() ? said.valueStream().toList() : List.of(said);
    if (all.isEmpty()) {
      throw ApiException.invalid("Data", "it reports nothing");
    }
    return all.stream().map(report -> draft(report, dataSource)).toList();
  }

  private static OpsItemDraft draft(JsonNode report, @Nullable String dataSource) {
    if (!(report instanceof ObjectNode object)) {
      throw ApiException.invalid("Data", "an event or alarm must be a JSON object");
    }
    String title = first(object, TITLES);
    if (title == null) {
      throw ApiException.invalid(
          "Data", "an event needs a type, an alarm an alertName; a title does, too");
    }
    String source = first(object, List.of("source"));
    String resource = first(object, List.of("subject", "resourceId", "instanceId"));
    String detail = first(object, List.of("description", "expression"));
    return new OpsItemDraft(
        title,
        category(object),
        severity(object),
        source != null ? source : dataSource != null ? dataSource : "/unknown",
        null,
        detail,
        String.join(":", source == null ? "" : source, title, resource == null ? "" : resource),
        resource == null ? List.of() : List.of(resource),
        List.of(),
        object.deepCopy(),
        null);
  }

  private static String category(ObjectNode report) {
    String said = first(report, List.of("category"));
    return said != null && CATEGORIES.contains(said)
        ? said
        : report.has("metricName") ? "Performance" : "Availability";
  }

  private static String severity(ObjectNode report) {
    String said = first(report, List.of("severity", "triggerLevel", "level"));
    String inside = report.path("data").path("level").asString("");
    return SEVERITIES.getOrDefault(
        (said == null ? inside : said).toUpperCase(Locale.ROOT), "Medium");
  }

  private static @Nullable String first(ObjectNode report, List<String> names) {
    return names.stream()
        .map(name -> report.path(name).asString(""))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(null);
  }

  private static JsonNode parsed(String text) {
    try {
      return Json.parse(text);
    } catch (JacksonException notJson) {
      throw ApiException.invalid("Data", "it must be JSON: an event, an alarm, or a list of them");
    }
  }
}
