package dev.ooslocal.template.catalog;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.TemplateOutput;
import dev.ooslocal.platform.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What a task may hand to a public template that it uses as an action. */
final class TemplateSignature {
  private TemplateSignature() {}

  static ActionSignature of(PublicTemplate template) {
    return new ActionSignature(
        template.name(),
        type(template.name()),
        template.outline().description(),
        template.program().parameters().all().stream().map(TemplateSignature::property).toList(),
        template.program().outputs().stream().map(TemplateOutput::name).toList(),
        true,
        false);
  }

  /** {@code Product.ECS} for {@code ACS::ECS::StartInstance}. */
  static String type(String action) {
    String[] parts = action.split("::", -1);
    return "Product." + (parts.length > 1 ? parts[1] : parts[0]);
  }

  private static ActionSignature.Property property(Parameter parameter) {
    JsonNode description = parameter.definition().path("Description");
    List<String> allowed =
        parameter.allowedValues().stream()
            .map(value -> value.isString() ? value.stringValue() : Json.text(value))
            .toList();
    return new ActionSignature.Property(
        parameter.name(),
        parameter.type(),
        description.isString()
            ? description.stringValue()
            : description.isObject() ? Json.text(description) : "",
        parameter.isRequired(),
        allowed);
  }
}
