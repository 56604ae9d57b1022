package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Runs a new command on instances; it is kept only with KeepCommand. */
@Component
final class RunCommand implements EcsApi {
  private final Resources resources;
  private final Commands commands;
  private final Invocations invocations;

  RunCommand(Resources resources, Commands commands, Invocations invocations) {
    this.resources = resources;
    this.commands = commands;
    this.invocations = invocations;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource command = commands.create(call);
    String invocation = invocations.start(call, command);
    if (!call.flag("KeepCommand")) {
      resources.remove(command);
    }
    return Json.object().put("CommandId", command.id()).put("InvokeId", invocation);
  }
}
