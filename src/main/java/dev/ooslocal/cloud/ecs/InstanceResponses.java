package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the calls for several instances answer. */
final class InstanceResponses {
  private InstanceResponses() {}

  static ObjectNode of(List<Resource> before, String now) {
    ObjectNode answer = Json.object();
    ArrayNode list = answer.putObject("InstanceResponses").putArray("InstanceResponse");
    for (Resource instance : before) {
      list.addObject()
          .put("InstanceId", instance.id())
          .put("Code", "200")
          .put("Message", "success")
          .put("PreviousStatus", instance.state().name())
          .put("CurrentStatus", now);
    }
    return answer;
  }
}
