package dev.ooslocal.state.api;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import dev.ooslocal.state.StateConfiguration;
import dev.ooslocal.state.StateTemplates;
import dev.ooslocal.state.store.StateRows;
import dev.ooslocal.template.Templates;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Creates a state configuration; it is applied at once, then by its schedule. */
@Component
@Offered(
    group = "state configuration",
    summary = "Creates a state configuration; it is applied at once, then by its schedule.",
    errors = {ErrorCode.NO_TEMPLATE, ErrorCode.TEMPLATE_VALIDATION})
final class CreateStateConfiguration
    implements Operation<CreateStateConfiguration.Input, CreateStateConfiguration.Output> {
  record Input(
      @Doc("The name of a State template.") @Required @Example("ACS-ECS-InventoryDataCollection")
          String templateName,
      @Doc("Its version; the newest when it is left out.") @Example("v1")
          @Nullable String templateVersion,
      @Doc("What it is for.") @Nullable String description,
      @Doc("The values of its template's parameters.")
          @Example("{\"policy\":{\"ACS:Network\":{\"Collection\":\"Enabled\"}}}")
          @Nullable Map<String, JsonNode> parameters,
      @Doc("Its instances.")
          @Required
          @Example("{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}")
          Map<String, JsonNode> targets,
      @Doc("How it is applied: once to each instance, after that watched, or always put right.")
          @OneOf({"ApplyOnce", "ApplyAndMonitor", "ApplyAndAutoCorrect", "ApplyOnly"})
          @Example("ApplyOnly")
          @Nullable String configureMode,
      @Doc("The kind of its schedule.") @Required @OneOf("rate") @Example("rate")
          String scheduleType,
      @Doc("How often: minutes, hours or days, at least 30 minutes.") @Required @Example("1 hour")
          String scheduleExpression,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("Its tags.") @Length(max = 20) @Nullable Map<String, String> tags,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The new configuration.") CreatedState stateConfiguration) {}

  private final StateRows rows;
  private final States states;
  private final StateTemplates templates;
  private final VirtualClock clock;

  CreateStateConfiguration(
      StateRows rows, States states, StateTemplates templates, VirtualClock clock) {
    this.rows = rows;
    this.states = states;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Templates.StoredTemplate template =
        templates.usable(caller, in.templateName(), in.templateVersion());
    Instant now = clock.instant();
    StateConfiguration made =
        states.checked(
            caller,
            new StateConfiguration(
                Ids.withPrefix("sc-"),
                template.id(),
                template.name(),
                template.version(),
                content(in),
                in.resourceGroupId() == null ? "" : in.resourceGroupId(),
                now,
                now));
    rows.insert(caller.account(), caller.region(), made);
    Map<String, String> tags =
        in.tags() == null || in.tags().isEmpty()
            ? Map.of()
            : states.tag(caller, made.id(), in.tags());
    return new Output(CreatedState.of(made, tags));
  }

  private static StateConfiguration.Content content(Input in) {
    return new StateConfiguration.Content(
        in.description() == null ? "" : in.description(),
        States.text(in.parameters() == null ? Map.of() : in.parameters()),
        States.text(in.targets()),
        in.configureMode() == null ? "ApplyOnly" : in.configureMode(),
        in.scheduleType(),
        in.scheduleExpression());
  }
}
