package dev.ooslocal.state.api;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Required;
import dev.ooslocal.state.store.AppliedRows;
import dev.ooslocal.state.store.RunRows;
import dev.ooslocal.state.store.StateRows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes state configurations, all or none; what they collected stays. */
@Component
@Offered(
    group = "state configuration",
    summary = "Deletes state configurations, all or none; what they collected stays.",
    errors = ErrorCode.NO_STATE_CONFIGURATION)
final class DeleteStateConfigurations
    implements Operation<DeleteStateConfigurations.Input, Nothing> {
  record Input(
      @Doc("Their ids.") @Required @Example("[\"sc-a538febe18fabcdef\"]")
          List<String> stateConfigurationIds,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final StateRows rows;
  private final RunRows runs;
  private final AppliedRows applied;
  private final States states;

  DeleteStateConfigurations(StateRows rows, RunRows runs, AppliedRows applied, States states) {
    this.rows = rows;
    this.runs = runs;
    this.applied = applied;
    this.states = states;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    in.stateConfigurationIds().forEach(id -> states.own(caller, id));
    in.stateConfigurationIds().forEach(id -> rows.delete(caller.account(), caller.region(), id));
    in.stateConfigurationIds().forEach(runs::delete);
    in.stateConfigurationIds().forEach(applied::forget);
    states.forgetTags(caller, in.stateConfigurationIds());
    return Nothing.AT_ALL;
  }
}
