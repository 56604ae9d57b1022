package dev.ooslocal.state.api;

import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.state.StateConfiguration;
import java.time.Instant;
import java.util.Map;

/** A configuration as lists and changes answer it. */
record StateItem(
    @Doc("Its id.") @Example("sc-a538febe18fabcdef") String stateConfigurationId,
    @Doc("The id of its template.") @Example("t-1234asadf") String templateId,
    @Doc("The name of its template.") @Example("ACS-ECS-InventoryDataCollection")
        String templateName,
    @Doc("The version of its template.") @Example("v1") String templateVersion,
    @Doc("What it is for.") String description,
    @Doc("The values of its template's parameters, a JSON object as text.") String parameters,
    @Doc("Its instances, a JSON object as text.") String targets,
    @Doc("How it is applied.") @Example("ApplyOnly") String configureMode,
    @Doc("The kind of its schedule.") @Example("rate") String scheduleType,
    @Doc("Its schedule.") @Example("1 hour") String scheduleExpression,
    @Doc("The resource group it is in.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was created.") Instant createTime,
    @Doc("When it was changed last.") Instant updateTime) {
  static StateItem of(StateConfiguration one, Map<String, String> tags) {
    return new StateItem(
        one.id(),
        one.templateId(),
        one.templateName(),
        one.templateVersion(),
        one.content().description(),
        one.content().parameters(),
        one.content().targets(),
        one.content().mode(),
        one.content().scheduleType(),
        one.content().schedule(),
        one.resourceGroupId(),
        tags,
        one.createdAt(),
        one.updatedAt());
  }
}
