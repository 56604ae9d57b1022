package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Runs a new command on instances; it is kept only with KeepCommand. */
@Component
final class RunCommand implements EcsApi {
  private final Commands commands;
  private final Invocations invocations;

  RunCommand(Commands commands, Invocations invocations) {
    this.commands = commands;
    this.invocations = invocations;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource command =
        call.flag("KeepCommand") ? commands.create(call) : commands.createPassing(call);
    String invocation = invocations.start(call, command);
    return Json.object().put("CommandId", command.id()).put("InvokeId", invocation);
  }
}
