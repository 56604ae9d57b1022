package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Shows the template of a stack or of a change set. */
@Component
final class GetTemplate implements RosApi {
  private final Stacks stacks;
  private final ChangeSets changeSets;

  GetTemplate(Stacks stacks, ChangeSets changeSets) {
    this.stacks = stacks;
    this.changeSets = changeSets;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    if (call.text(ChangeSets.PARAMETER).isPresent()) {
      return body(changeSets.find(call).detail().at(ChangeSets.TEMPLATE).asString(""));
    }
    String id = call.text("TemplateId").orElse(null);
    if (id != null) {
      throw RosErrors.noTemplate(id);
    }
    return body(stacks.find(call).templateText());
  }

  private static ObjectNode body(String text) {
    return Json.object().put("TemplateBody", text);
  }
}
