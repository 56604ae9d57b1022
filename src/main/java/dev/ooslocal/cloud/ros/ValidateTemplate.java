package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Checks a template, and shows the parameters it has. */
@Component
final class ValidateTemplate implements RosApi {
  private final TemplateSource templates;

  ValidateTemplate(TemplateSource templates) {
    this.templates = templates;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    StackTemplate template = valid(call);
    ObjectNode answer = Json.object().put("Description", template.description());
    ArrayNode all = answer.putArray("Parameters");
    template
        .parameters()
        .forEachEntry(
            (name, declared) -> {
              ObjectNode shown = (ObjectNode) declared.deepCopy();
              String label = declared.path("Label").asString(name);
              shown
                  .put("ParameterKey", name)
                  .put("Label", label)
                  .put("Type", declared.path("Type").asString("String"))
                  .put("Description", declared.path("Description").asString(""))
                  .put("NoEcho", String.valueOf(template.hides(name)));
              all.add(shown);
            });
    return answer;
  }

  /** Whatever is wrong with it, there is one code for it here. */
  private StackTemplate valid(ProductCall call) {
    try {
      return templates.needed(call);
    } catch (ApiException refused) {
      boolean ofParameter = refused.code().endsWith("Parameter");
      throw ofParameter
          ? refused
          : RosErrors.invalid("InvalidTemplate", String.valueOf(refused.getMessage()));
    }
  }
}
