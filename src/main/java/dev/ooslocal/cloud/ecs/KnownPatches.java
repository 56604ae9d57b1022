package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.patch.Patch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The patches that there are for a simulated machine, by its seed or else by its system. */
public final class KnownPatches {
  private static final Instant LONG_AGO = Instant.parse("2021-01-12T00:00:00Z");

  /** Chosen: what a machine has and could have when its seed file says nothing. */
  private static final List<Patch> LINUX =
      List.of(
          new Patch("bash:4.4.20-4", "Low", "Bugfix", LONG_AGO, true),
          new Patch("glibc:2.28-225", "Important", "Security", LONG_AGO, true),
          new Patch("kernel:4.18.0-553", "Critical", "Security", LONG_AGO, false),
          new Patch("openssl:1.1.1k-12", "Important", "Security", LONG_AGO, false),
          new Patch("vim:8.0.1763-19", "Moderate", "Security", LONG_AGO, false));

  private static final List<Patch> WINDOWS =
      List.of(
          new Patch("KB5012170", "Important", "SecurityUpdates", LONG_AGO, true),
          new Patch("KB5034439", "Critical", "SecurityUpdates", LONG_AGO, false),
          new Patch("KB5035857", "Important", "SecurityUpdates", LONG_AGO, false),
          new Patch("KB890830", "Low", "Tools", LONG_AGO, false));

  private KnownPatches() {}

  /**
   * @param machine an instance or desktop, as it is kept
   * @param osType {@code linux} or {@code windows}
   */
  public static List<Patch> of(JsonNode machine, String osType) {
    JsonNode own = machine.path(CommandScripts.FIELD).path("patches");
    if (!own.isEmpty()) {
      return own.valueStream().map(KnownPatches::patch).toList();
    }
    return osType.equals("windows") ? WINDOWS : LINUX;
  }

  private static Patch patch(JsonNode seed) {
    return new Patch(
        seed.path("name").asString(""),
        seed.path("severity").asString("Important"),
        seed.path("classification").asString("Security"),
        released(seed.path("releaseDate").asString("")),
        seed.path("status").asString("").startsWith("Installed"));
  }

  private static Instant released(String text) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
    } catch (DateTimeParseException none) {
      return LONG_AGO;
    }
  }
}
