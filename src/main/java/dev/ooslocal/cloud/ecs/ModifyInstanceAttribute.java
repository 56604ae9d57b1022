package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Changes names and attributes of an instance. */
@Component
final class ModifyInstanceAttribute implements EcsApi {
  private static final List<String> TEXTS =
      List.of("InstanceName", "HostName", "Description", "CreditSpecification");

  private final Resources resources;
  private final Instances instances;

  ModifyInstanceAttribute(Resources resources, Instances instances) {
    this.resources = resources;
    this.instances = instances;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource instance = instances.hold(call, call.required("InstanceId"));
    ObjectNode detail = instance.detail();
    TEXTS.forEach(name -> call.text(name).ifPresent(value -> detail.put(name, value)));
    call.text("DeletionProtection")
        .ifPresent(value -> detail.put("DeletionProtection", call.flag("DeletionProtection")));
    List<String> groups = call.texts("SecurityGroupIds");
    if (!groups.isEmpty()) {
      groups.forEach(detail.putObject("SecurityGroupIds").putArray("SecurityGroupId")::add);
    }
    resources.update(instance.named(call.text("InstanceName", instance.name())));
    return Json.object();
  }
}
