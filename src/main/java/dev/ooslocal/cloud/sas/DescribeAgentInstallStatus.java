package dev.ooslocal.cloud.sas;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells how the installation of the agent goes: as number, as code and in words. */
@Component
final class DescribeAgentInstallStatus implements SasApi {
  private static final int NOT_INSTALLED = -1;
  private static final int GOING_ON = 0;
  private static final int DONE = 1;
  private static final int FAILED = 2;

  private final Assets assets;

  DescribeAgentInstallStatus(Assets assets) {
    this.assets = assets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> uuids = OperateAgentClientInstall.Uuids.asked(call, call.requiredTexts("Uuids"));
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putArray("AegisClientInvokeStatusResponseList");
    uuids.forEach(uuid -> list.add(status(call, uuid)));
    return answer;
  }

  private ObjectNode status(ProductCall call, String uuid) {
    String state = assets.agent(call, uuid).map(Resource::state).map(s -> s.name()).orElse("");
    return switch (state) {
      case "" -> element(uuid, NOT_INSTALLED, "-1", "Not installed");
      case Assets.INSTALLED -> element(uuid, DONE, "0", "Installed");
      case Assets.FAILED -> element(uuid, FAILED, "1005", "The instance is not started");
      default -> element(uuid, GOING_ON, "-1", "Installing");
    };
  }

  private static ObjectNode element(String uuid, int result, String code, String message) {
    return Json.object()
        .put("Uuid", uuid)
        .put("Result", result)
        .put("ResuleCode", code)
        .put("Message", message);
  }
}
