package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Records;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The commands of an account. */
@Component
final class Commands {
  private static final int DEFAULT_TIMEOUT = 60;
  private static final int LONGEST_TIMEOUT = 86_400;

  private final Resources resources;
  private final Records records;

  Commands(Resources resources, Records records) {
    this.resources = resources;
    this.records = records;
  }

  /** One that is kept until somebody deletes it. */
  Resource create(ProductCall call) {
    return insert(call, EcsKinds.COMMAND_TEXT);
  }

  /** One that is only there to be run now: it is gone at once, and forgotten in time. */
  Resource createPassing(ProductCall call) {
    Resource command = insert(call, EcsKinds.PASSING_COMMAND);
    resources.remove(command);
    records.added(command);
    return command;
  }

  Resource find(ProductCall call, String id) {
    return resources
        .find(call, EcsKinds.COMMAND_TEXT, id)
        .or(() -> PublicCommands.find(call, id))
        .orElseThrow(() -> EcsErrors.notFound("InvalidCmdId", "CommandId"));
  }

  private Resource insert(ProductCall call, Kind kind) {
    String id = Ids.withPrefix("c-");
    Resource command =
        new Resource(
            call.world(),
            call.region(),
            kind,
            id,
            call.text("Name", "cmd-" + id),
            null,
            new Life.State(EcsKinds.AVAILABLE, call.now()),
            call.now(),
            element(call, id));
    resources.insert(command, null);
    return command;
  }

  private static ObjectNode element(ProductCall call, String id) {
    ObjectNode element =
        Json.object()
            .put("CommandId", id)
            .put("Name", call.text("Name", "cmd-" + id))
            .put("Description", call.text("Description", ""))
            .put("Type", call.required("Type"))
            .put("CommandContent", CommandText.encoded(CommandText.of(call)))
            .put("WorkingDir", call.text("WorkingDir", ""))
            .put("Timeout", call.number("Timeout", DEFAULT_TIMEOUT, 10, LONGEST_TIMEOUT))
            .put("EnableParameter", call.flag("EnableParameter"))
            .put("Version", 1)
            .put("Latest", true)
            .put("Provider", "")
            .put("Category", "")
            .put("InvokeTimes", 0)
            .put("CreationTime", EcsTime.seconds(call.now()));
    Tags.add(element, Map.of());
    return element;
  }
}
