package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Stops an invocation on some of its instances, or on all; what has ended stays as it is. */
@Component
final class StopInvocation implements EcsApi {
  private final Resources resources;
  private final CommandEnds ends;
  private final LocalCommands local;

  StopInvocation(Resources resources, CommandEnds ends, LocalCommands local) {
    this.resources = resources;
    this.ends = ends;
    this.local = local;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource invocation =
        resources
            .hold(call, EcsKinds.INVOCATION, call.required("InvokeId"))
            .orElseThrow(() -> EcsErrors.notFound("InvalidInvokeId", "InvokeId"));
    List<String> instances = instances(call, invocation);
    ends.end(invocation, instances, CommandEnd.STOPPED.shown(), call.now());
    instances.forEach(instance -> local.killAfterwards(invocation.id(), instance));
    return Json.object();
  }

  private static List<String> instances(ProductCall call, Resource invocation) {
    List<String> asked = call.texts("InstanceId", "InstanceIds");
    return asked.isEmpty()
        ? invocation
            .detail()
            .path("results")
            .valueStream()
            .map(each -> each.path("InstanceId").asString(""))
            .toList()
        : asked;
  }
}
