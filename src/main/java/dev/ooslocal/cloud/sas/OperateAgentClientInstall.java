package dev.ooslocal.cloud.sas;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Installs the agent on instances; how it went is told by DescribeAgentInstallStatus. */
@Component
final class OperateAgentClientInstall implements SasApi {
  private final Assets assets;

  OperateAgentClientInstall(Assets assets) {
    this.assets = assets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putArray("AegisCelintInstallResposeList");
    for (String uuid : Uuids.asked(call, call.requiredTexts(names(call)))) {
      Resource machine = assets.machine(call, uuid);
      if (!assets.isOnline(call, machine)) {
        assets.install(call, machine);
      }
      list.addObject()
          .put("InstanceId", machine.id())
          .put("Uuid", uuid)
          .put("RecordId", Math.abs((long) uuid.hashCode()));
    }
    return answer;
  }

  private static String[] names(ProductCall call) {
    return call.texts("Uuids").isEmpty() && !call.texts("InstanceIds").isEmpty()
        ? new String[] {"InstanceIds"}
        : new String[] {"Uuids"};
  }

  /** The UUIDs that are asked for, divided by commas, or those of instances. */
  static final class Uuids {
    private Uuids() {}

    static List<String> asked(ProductCall call, List<String> given) {
      boolean byInstance = call.texts("Uuids").isEmpty();
      TreeSet<String> uuids = new TreeSet<>();
      for (String text : given) {
        for (String one : text.split(",")) {
          uuids.add(byInstance ? Assets.uuid(one.strip()) : one.strip());
        }
      }
      return List.copyOf(uuids);
    }
  }
}
