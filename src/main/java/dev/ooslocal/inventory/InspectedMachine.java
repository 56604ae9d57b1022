package dev.ooslocal.inventory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An instance as inventory sees it.
 *
 * @param id its id
 * @param running whether it can be looked into
 * @param resourceGroupId its resource group; empty: the default one
 * @param tags its tags
 * @param detail as DescribeInstances shows it
 * @param inside what is known to be inside, by the names a seed file uses: software, files,
 *     services, roles, updates, registry; what is not named is as on any of its operating system
 */
public record InspectedMachine(
    String id,
    boolean running,
    String resourceGroupId,
    Map<String, String> tags,
    JsonNode detail,
    Map<String, List<JsonNode>> inside) {
  /** The name of what states of files change. */
  public static final String FILES = "files";

  public InspectedMachine {
    tags = Map.copyOf(tags);
    inside = Map.copyOf(inside);
  }

  public boolean isWindows() {
    return detail.path("OSType").asString("linux").equalsIgnoreCase("windows");
  }

  /** Its files, each an object with at least its path. */
  public List<JsonNode> files() {
    return things(FILES);
  }

  /** The same instance with other files. */
  public InspectedMachine with(List<JsonNode> files) {
    Map<String, List<JsonNode>> changed = new HashMap<>(inside);
    changed.put(FILES, List.copyOf(files));
    return new InspectedMachine(id, running, resourceGroupId, tags, detail, changed);
  }

  List<JsonNode> things(String name) {
    @Nullable List<JsonNode> own = inside.get(name);
    return own == null ? UsualThings.of(isWindows(), name) : own;
  }
}
