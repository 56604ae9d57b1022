package dev.ooslocal.cloud.eci;

import dev.ooslocal.cloud.simulated.CommandScripts;
import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SimulatedApi;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs a command in a container and answers what it printed, as the seed says. Only commands that
 * are waited for: nothing listens at the address of a terminal. Codes are chosen.
 */
@Component
final class ExecContainerCommand implements SimulatedApi {
  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;

  private final Resources resources;
  private final Kind groups;

  ExecContainerCommand(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.groups = kinds.kind("eci.group");
  }

  @Override
  public String product() {
    return "ECI";
  }

  @Override
  public String version() {
    return "2018-08-08";
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String container = call.required("ContainerName");
    List<String> words = call.requiredTexts("Command");
    Resource group =
        resources
            .find(call, groups, call.required("ContainerGroupId"))
            .orElseThrow(
                () ->
                    new ApiException(
                        "InvalidContainerGroupId.NotFound",
                        NOT_FOUND,
                        "The specified container group does not exist."));
    if (!group.is("Running")) {
      throw new ApiException(
          "IncorrectContainerGroupStatus",
          BAD_REQUEST,
          "The current status of the container group does not support this operation.");
    }
    if (!has(group, container)) {
      throw new ApiException(
          "InvalidContainerName.NotFound", NOT_FOUND, "The specified container does not exist.");
    }
    if (!call.flag("Sync")) {
      throw new ApiException(
          "InvalidParameter.Sync", BAD_REQUEST, "Only commands with Sync true are simulated.");
    }
    String output = CommandScripts.run(group.detail(), String.join(" ", words)).output();
    return Json.object().put("SyncResponse", output);
  }

  private static boolean has(Resource group, String container) {
    return group
        .detail()
        .path("Containers")
        .valueStream()
        .anyMatch(each -> each.path("Name").asString("").equals(container));
  }
}
