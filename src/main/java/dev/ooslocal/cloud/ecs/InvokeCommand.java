package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Runs a kept command on instances. */
@Component
final class InvokeCommand implements EcsApi {
  private final Commands commands;
  private final Invocations invocations;

  InvokeCommand(Commands commands, Invocations invocations) {
    this.commands = commands;
    this.invocations = invocations;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource command = commands.find(call, call.required("CommandId"));
    return Json.object().put("InvokeId", invocations.start(call, command));
  }
}
