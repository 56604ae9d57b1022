package dev.ooslocal.state.api;

import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.state.StateConfiguration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** A configuration as its creation answers it. */
record CreatedState(
    @Doc("Its id.") @Example("sc-a538febe18fabcdef") String stateConfigurationId,
    @Doc("The id of its template.") @Example("t-1234asadf") String templateId,
    @Doc("The name of its template.") @Example("ACS-ECS-InventoryDataCollection")
        String templateName,
    @Doc("The version of its template.") @Example("v1") String templateVersion,
    @Doc("What it is for.") String description,
    @Doc("The values of its template's parameters.") Map<String, JsonNode> parameters,
    @Doc("Its instances, a JSON object as text.") String targets,
    @Doc("How it is applied.") @Example("ApplyOnly") String configureMode,
    @Doc("The kind of its schedule.") @Example("rate") String scheduleType,
    @Doc("Its schedule.") @Example("1 hour") String scheduleExpression,
    @Doc("The resource group it is in.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was created.") Instant createTime) {
  static CreatedState of(StateConfiguration one, Map<String, String> tags) {
    return new CreatedState(
        one.id(),
        one.templateId(),
        one.templateName(),
        one.templateVersion(),
        one.content().description(),
        object(one.content().parameters()),
        one.content().targets(),
        one.content().mode(),
        one.content().scheduleType(),
        one.content().schedule(),
        one.resourceGroupId(),
        tags,
        one.createdAt());
  }

  private static Map<String, JsonNode> object(String text) {
    return Json.parse(text).properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
