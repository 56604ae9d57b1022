package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * The commands that every account can invoke by their names: of those that the product brings, the
 * two that product actions use. Their names and parameters are known, the scripts are our own.
 */
final class PublicCommands {
  private static final int TIMEOUT = 60;

  private static final String FILE =
      """
      set -e
      home="$(getent passwd "{{user}}" | cut -d : -f 6)"
      [ -n "$home" ] || { echo "there is no user {{user}}" >&2; exit 1; }
      file="$home/.ssh/authorized_keys"
      mkdir -p "$home/.ssh"
      touch "$file"
      chmod 700 "$home/.ssh"
      chmod 600 "$file"
      """;

  private static final Map<String, String> SCRIPTS =
      Map.of(
          "ACS-ECS-AddSshPublicKey-for-linux.sh",
          FILE
              + """
              [ "{{mode}}" != renew ] || : > "$file"
              grep -qxF "{{ssh_pub_key}}" "$file" || echo "{{ssh_pub_key}}" >> "$file"
              """,
          "ACS-ECS-RemoveSshPublicKey-for-linux.sh",
          FILE
              + """
              grep -vxF "{{ssh_pub_key}}" "$file" > "$file.new" || true
              cat "$file.new" > "$file"
              rm "$file.new"
              """);

  private PublicCommands() {}

  static Optional<Resource> find(ProductCall call, String id) {
    return Optional.ofNullable(SCRIPTS.get(id)).map(script -> command(call, id, script));
  }

  private static Resource command(ProductCall call, String id, String script) {
    ObjectNode detail =
        Json.object()
            .put("CommandId", id)
            .put("Name", id)
            .put("Description", "")
            .put("Type", "RunShellScript")
            .put("CommandContent", CommandText.encoded(script))
            .put("WorkingDir", "")
            .put("Timeout", TIMEOUT)
            .put("EnableParameter", true)
            .put("Provider", "AlibabaCloud.ECS.Generic");
    return new Resource(
        call.world(),
        call.region(),
        EcsKinds.COMMAND_TEXT,
        id,
        id,
        null,
        new Life.State(EcsKinds.AVAILABLE, call.now()),
        call.now(),
        detail);
  }
}
