package dev.ooslocal.patch;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The baselines everybody has, one for each operating system; their rules are chosen. */
public final class PublicBaselines {
  private static final Instant MADE = Instant.parse("2021-09-01T00:00:00Z");
  private static final List<Baseline> ALL =
      Arrays.stream(OperatingSystem.values()).map(PublicBaselines::baseline).toList();

  private PublicBaselines() {}

  public static List<Baseline> all() {
    return ALL;
  }

  public static Optional<Baseline> named(String name) {
    return ALL.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /** The name of the one for an operating system. */
  public static String nameFor(String operationSystem) {
    return "ACS-" + operationSystem + "-DefaultPatchBaseline";
  }

  private static Baseline baseline(OperatingSystem system) {
    String name = nameFor(system.wire());
    Baseline.Stamp stamp = new Baseline.Stamp(MADE, "ACS");
    return new Baseline(
        "pb-%020x".formatted(name.hashCode() & 0xffffffffL),
        name,
        system.wire(),
        new Baseline.Content(
            Json.text(rules(system)),
            List.of(),
            false,
            List.of(),
            "ALLOW_AS_DEPENDENCY",
            List.of()),
        "Critical and important patches, seven days after they came out",
        "",
        true,
        stamp,
        stamp);
  }

  private static ObjectNode rules(OperatingSystem system) {
    ObjectNode rule = Json.object();
    ArrayNode group = rule.putArray("PatchFilterGroup");
    if (system == OperatingSystem.WINDOWS) {
      filter(group, "PatchSet", "OS");
      filter(group, "ProductFamily", "Windows");
      filter(group, "Product", "*");
      filter(group, "Classification", "CriticalUpdates", "SecurityUpdates");
      filter(group, "Severity", "Critical", "Important");
    } else {
      filter(group, "Product", "*");
      filter(group, "Classification", "Security");
      filter(group, "Severity", "Critical", "Important");
    }
    rule.put("ApproveAfterDays", 7)
        .put("EnableNonSecurity", false)
        .put("ComplianceLevel", "Medium");
    ObjectNode rules = Json.object();
    rules.putArray("PatchRules").add(rule);
    return rules;
  }

  private static void filter(ArrayNode group, String key, String... values) {
    ObjectNode filter = group.addObject().put("Key", key);
    ArrayNode list = filter.putArray("Values");
    Arrays.stream(values).forEach(list::add);
  }
}
