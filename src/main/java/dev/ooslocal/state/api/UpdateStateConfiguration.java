package dev.ooslocal.state.api;

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
import dev.ooslocal.state.store.AppliedRows;
import dev.ooslocal.state.store.StateRows;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Changes a state configuration; it is applied again at once. */
@Component
@Offered(
    group = "state configuration",
    summary = "Changes a state configuration; it is applied again at once.",
    errors = {ErrorCode.NO_STATE_CONFIGURATION, ErrorCode.NO_TEMPLATE})
final class UpdateStateConfiguration
    implements Operation<UpdateStateConfiguration.Input, UpdateStateConfiguration.Output> {
  record Input(
      @Doc("Its id.") @Required @Example("sc-a538febe18fabcdef") String stateConfigurationId,
      @Doc("What it is for; left out, that stays, as do all others.") @Nullable String description,
      @Doc("The values of its template's parameters.")
          @Example("{\"policy\":{\"ACS:Network\":{\"Collection\":\"Enabled\"}}}")
          @Nullable Map<String, JsonNode> parameters,
      @Doc("Its instances.")
          @Example("{\"ResourceType\":\"ALIYUN::ECS::Instance\",\"Filters\":[{\"Type\":\"All\"}]}")
          @Nullable Map<String, JsonNode> targets,
      @Doc("How it is applied: once to each instance, after that watched, or always put right.")
          @OneOf({"ApplyOnce", "ApplyAndMonitor", "ApplyAndAutoCorrect", "ApplyOnly"})
          @Example("ApplyOnly")
          @Nullable String configureMode,
      @Doc("The kind of its schedule.") @OneOf("rate") @Example("rate")
          @Nullable String scheduleType,
      @Doc("How often: minutes, hours or days, at least 30 minutes.") @Example("1 hour")
          @Nullable String scheduleExpression,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("Its tags, instead of all earlier ones.") @Length(max = 20)
          @Nullable Map<String, String> tags,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(
      @Doc("The configuration as it is now; a list of one.") List<StateItem> stateConfiguration) {}

  private final StateRows rows;
  private final AppliedRows applied;
  private final States states;
  private final VirtualClock clock;

  UpdateStateConfiguration(StateRows rows, AppliedRows applied, States states, VirtualClock clock) {
    this.rows = rows;
    this.applied = applied;
    this.states = states;
    this.clock = clock;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    StateConfiguration old = states.own(caller, in.stateConfigurationId());
    StateConfiguration now =
        states.checked(
            caller,
            old.with(
                content(in, old.content()),
                or(in.resourceGroupId(), old.resourceGroupId()),
                clock.instant()));
    applied.forget(old.id());
    rows.update(caller.account(), caller.region(), now);
    Map<String, String> tags =
        in.tags() == null
            ? states.tagsOf(caller, List.of(old.id())).getOrDefault(old.id(), Map.of())
            : states.tag(caller, old.id(), in.tags());
    return new Output(List.of(StateItem.of(now, tags)));
  }

  private static StateConfiguration.Content content(Input in, StateConfiguration.Content old) {
    return new StateConfiguration.Content(
        or(in.description(), old.description()),
        in.parameters() == null ? old.parameters() : States.text(in.parameters()),
        in.targets() == null ? old.targets() : States.text(in.targets()),
        or(in.configureMode(), old.mode()),
        or(in.scheduleType(), old.scheduleType()),
        or(in.scheduleExpression(), old.schedule()));
  }

  private static String or(@Nullable String given, String old) {
    return given == null ? old : given;
  }
}
