package dev.ooslocal.patch;

import dev.ooslocal.platform.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** What a baseline says of a patch. */
final class Approval {
  private static final String ANY = "*";

  private final Baseline.Content content;
  private final List<JsonNode> rules = new ArrayList<>();
  private final Instant now;

  Approval(Baseline.Content content, Instant now) {
    this.content = content;
    this.now = now;
    Json.parse(content.rules()).path("PatchRules").forEach(rules::add);
  }

  boolean rejects(Patch patch) {
    return content.rejected().stream().anyMatch(name -> names(name, patch));
  }

  boolean approves(Patch patch) {
    if (rejects(patch)) {
      return false;
    }
    boolean listed = content.approved().stream().anyMatch(name -> names(name, patch));
    return (listed && (content.approvedNonSecurity() || patch.isSecurity()))
        || rules.stream().anyMatch(rule -> approves(rule, patch));
  }

  private boolean approves(JsonNode rule, Patch patch) {
    boolean ripe =
        !patch
            .released()
            .plus(Duration.ofDays(rule.path("ApproveAfterDays").asInt(0)))
            .isAfter(now);
    return ripe
        && (patch.isSecurity() || rule.path("EnableNonSecurity").asBoolean(false))
        && rule.path("PatchFilterGroup").valueStream().allMatch(filter -> passes(filter, patch));
  }

  private static boolean passes(JsonNode filter, Patch patch) {
    return switch (filter.path("Key").asString("")) {
      case "Classification" -> holds(filter, patch.classification());
      case "Severity" -> holds(filter, patch.severity());
      // Every patch of an instance belongs to its system; nothing narrower is known of it.
      default -> true;
    };
  }

  private static boolean holds(JsonNode filter, String value) {
    return filter
        .path("Values")
        .valueStream()
        .map(JsonNode::asString)
        .anyMatch(one -> one.equals(ANY) || one.equalsIgnoreCase(value));
  }

  /** The whole name, or the package without its version. */
  private static boolean names(String given, Patch patch) {
    String name = patch.name().toLowerCase(Locale.ROOT);
    String wanted = given.toLowerCase(Locale.ROOT);
    return name.equals(wanted) || name.startsWith(wanted + ":") || name.startsWith(wanted + ".");
  }
}
