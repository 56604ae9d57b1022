package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.patch.Machine;
import dev.ooslocal.patch.Machines;
import dev.ooslocal.patch.Patch;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The simulated instances as patching sees them. */
@Component
final class PatchedMachines implements Machines {
  private static final Instant LONG_AGO = Instant.parse("2021-01-12T00:00:00Z");

  /** Chosen: what an instance has and could have when its seed file says nothing. */
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

  private final Inhabitants instances;

  PatchedMachines(Inhabitants instances) {
    this.instances = instances;
  }

  @Override
  public List<Machine> all(String account, String region) {
    return instances.all(account, region).stream().map(PatchedMachines::machine).toList();
  }

  private static Machine machine(Resource instance) {
    JsonNode detail = instance.detail();
    String osType = detail.path("OSType").asString("linux");
    JsonNode own = detail.path(CommandScripts.FIELD).path("patches");
    List<Patch> patches =
        own.isEmpty()
            ? osType.equals("windows") ? WINDOWS : LINUX
            : own.valueStream().map(PatchedMachines::patch).toList();
    return new Machine(instance.id(), osType, detail.path("OSName").asString(""), patches);
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
