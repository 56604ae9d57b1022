package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.patch.InstancePatches;
import dev.ooslocal.patch.PatchStatus;
import dev.ooslocal.patch.PatchedInstance;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The updates of Windows instances: what they have of patches, those a run installed included. */
@Component
final class WindowsUpdates {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("EEEE, MMMM d, uuuu h:mm:ss a", Locale.US)
          .withZone(ZoneOffset.UTC);

  private final InstancePatches patches;

  WindowsUpdates(InstancePatches patches) {
    this.patches = patches;
  }

  /** By instance; of those that run Windows. */
  Map<String, List<JsonNode>> of(String account, String region, List<Resource> instances) {
    Set<String> windows =
        instances.stream()
            .filter(one -> one.detail().path("OSType").asString("").equals("windows"))
            .map(Resource::id)
            .collect(Collectors.toSet());
    Map<String, List<JsonNode>> updates = new HashMap<>();
    if (!windows.isEmpty()) {
      patches
          .of(account, region, windows::contains)
          .forEach(one -> updates.put(one.id(), installed(one)));
    }
    return updates;
  }

  private static List<JsonNode> installed(PatchedInstance instance) {
    return instance.patches().stream()
        .filter(item -> item.status() != PatchStatus.MISSING)
        .map(WindowsUpdates::update)
        .toList();
  }

  private static JsonNode update(PatchedInstance.Item item) {
    Instant at = item.installedAt() == null ? item.patch().released() : item.installedAt();
    boolean security = item.patch().classification().toLowerCase(Locale.ROOT).contains("security");
    return Json.object()
        .put("HotFixId", item.patch().name())
        .put("Description", security ? "Security Update" : "Update")
        .put("InstalledTime", TIME.format(at))
        .put("InstalledBy", "NT AUTHORITY\\SYSTEM");
  }
}
