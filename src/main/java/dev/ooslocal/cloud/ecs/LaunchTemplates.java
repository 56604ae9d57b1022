package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.DescribedKinds;
import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a launch template says where a call that names one says nothing. */
@Component
final class LaunchTemplates {
  private static final String ID = "LaunchTemplateId";
  private static final String NAME = "LaunchTemplateName";
  private final Resources resources;
  private final Kind templates;
  private final Kind versions;

  LaunchTemplates(Resources resources, DescribedKinds kinds) {
    this.resources = resources;
    this.templates = kinds.kind("ecs.template");
    this.versions = kinds.kind("ecs.templateversion");
  }

  ProductCall applied(ProductCall call) {
    Optional<String> id = call.text(ID);
    Optional<String> name = call.text(NAME);
    if (id.isEmpty() && name.isEmpty()) {
      return call;
    }
    Resource template =
        resources.all(call, templates).stream()
            .filter(each -> id.isEmpty() || id.get().equals(each.id()))
            .filter(each -> name.isEmpty() || name.get().equals(each.name()))
            .findFirst()
            .orElseThrow(() -> EcsErrors.notFound("InvalidLaunchTemplate", "launch template"));
    ObjectNode merged = data(call, template);
    call.given()
        .forEachEntry(
            (field, value) -> {
              if (!(value.isString() && value.asString().isBlank()) && !value.isNull()) {
                merged.set(field, value);
              }
            });
    return call.with(merged);
  }

  private ObjectNode data(ProductCall call, Resource template) {
    String wanted =
        call.text("LaunchTemplateVersion")
            .orElseGet(() -> template.detail().path("DefaultVersionNumber").asString("1"));
    return resources.ofOwner(call, versions, template.id()).stream()
        .map(Resource::detail)
        .filter(version -> version.path("VersionNumber").asString("").equals(wanted))
        .map(version -> asked(version.path("LaunchTemplateData")))
        .findFirst()
        .orElseThrow(
            () -> EcsErrors.notFound("InvalidLaunchTemplateVersion", "launch template version"));
  }

  /** As a call that launches instances asks for it: lists by themselves, and no dots in names. */
  private static ObjectNode asked(JsonNode data) {
    ObjectNode asked = Json.object();
    data.forEachEntry(
        (field, value) -> {
          JsonNode inner = value.isObject() ? value.iterator().next() : value;
          if (!inner.isEmpty() || inner.isValueNode()) {
            asked.set(field.replace(".", ""), inner);
          }
        });
    return asked;
  }
}
