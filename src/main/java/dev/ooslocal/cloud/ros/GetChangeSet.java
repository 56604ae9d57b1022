package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Shows a change set. */
@Component
final class GetChangeSet implements RosApi {
  private final ChangeSets changeSets;

  GetChangeSet(ChangeSets changeSets) {
    this.changeSets = changeSets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Resource found = changeSets.find(call);
    ObjectNode shown = ChangeSets.shown(found);
    if (call.flag("ShowTemplate")) {
      shown.set("TemplateBody", found.detail().at(ChangeSets.TEMPLATE));
    }
    return shown;
  }
}
