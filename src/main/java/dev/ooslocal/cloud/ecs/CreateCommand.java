package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Keeps a command. */
@Component
final class CreateCommand implements EcsApi {
  private final Commands commands;

  CreateCommand(Commands commands) {
    this.commands = commands;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    return Json.object().put("CommandId", commands.create(call).id());
  }
}
