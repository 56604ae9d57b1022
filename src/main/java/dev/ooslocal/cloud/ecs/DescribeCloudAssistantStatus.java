package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.Listing;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Tells on which instances commands can be run. */
@Component
final class DescribeCloudAssistantStatus implements EcsApi {
  private static final int LARGEST_PAGE = 50;

  private final Resources resources;

  DescribeCloudAssistantStatus(Resources resources) {
    this.resources = resources;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    List<String> ids = call.texts("InstanceId", "InstanceIds");
    List<Resource> all =
        ids.isEmpty()
            ? resources.all(call, EcsKinds.INSTANCE)
            : resources.withIds(call, EcsKinds.INSTANCE, ids);
    List<ObjectNode> found = all.stream().map(each -> element(each, call)).toList();
    return Listing.page(
        call,
        "InstanceCloudAssistantStatusSet",
        "InstanceCloudAssistantStatus",
        found,
        LARGEST_PAGE);
  }

  private static ObjectNode element(Resource instance, ProductCall call) {
    boolean running = instance.is(EcsKinds.RUNNING);
    return Json.object()
        .put("InstanceId", instance.id())
        .put("CloudAssistantStatus", Boolean.toString(running))
        .put("CloudAssistantVersion", "2.2.3.857")
        .put("LastHeartbeatTime", running ? EcsTime.seconds(call.now()) : "")
        .put("LastInvokedTime", "")
        .put("OSType", instance.detail().path("OSType").asString(""))
        .put("ActiveTaskCount", 0)
        .put("InvocationCount", 0)
        .put("SupportSessionManager", true);
  }
}
