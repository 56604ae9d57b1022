package dev.ooslocal.setting.api;

import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.rpc.UserAgent;
import dev.ooslocal.setting.ServiceSettings;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Shape;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows where records of executions are delivered. */
@Component
@Offered(group = "service settings", summary = "Shows where records of executions are delivered.")
final class GetServiceSettings
    implements Operation<GetServiceSettings.Input, GetServiceSettings.Output> {
  record Input(@Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("A list with the settings in it; for the Terraform provider the settings themselves.")
          JsonNode serviceSettings) {}

  private final ServiceSettings settings;

  GetServiceSettings(ServiceSettings settings) {
    this.settings = settings;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Shown shown = Shown.of(settings.of(caller.account(), caller.region()));
    ObjectNode object = Shape.of(Shown.class).write(shown);
    return new Output(UserAgent.isTerraform() ? object : Json.array().add(object));
  }
}
