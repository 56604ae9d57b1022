package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Deletes a change set; the stack it was to create stays to be deleted. */
@Component
final class DeleteChangeSet implements RosApi {
  private final ChangeSets changeSets;

  DeleteChangeSet(ChangeSets changeSets) {
    this.changeSets = changeSets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    changeSets.remove(changeSets.find(call));
    return Json.object();
  }
}
