package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a baseline in force for its operating system. */
@Component
@Offered(
    group = "patch baseline",
    summary = "Puts a baseline in force for its operating system.",
    errors = ErrorCode.NO_PATCH_BASELINE)
final class RegisterDefaultPatchBaseline
    implements Operation<RegisterDefaultPatchBaseline.Input, RegisterDefaultPatchBaseline.Output> {
  record Input(
      @Doc("The name of a baseline, own or public.")
          @Required
          @Example("ACS-AliyunLinux-DefaultPatchBaseline")
          String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The baseline.") RegisteredBaseline patchBaseline) {}

  private final BaselineRows rows;
  private final Baselines baselines;

  RegisterDefaultPatchBaseline(BaselineRows rows, Baselines baselines) {
    this.rows = rows;
    this.baselines = baselines;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Baseline found = baselines.readable(caller, in.name());
    rows.makeDefault(caller.account(), caller.region(), found);
    return new Output(RegisteredBaseline.of(found));
  }
}
