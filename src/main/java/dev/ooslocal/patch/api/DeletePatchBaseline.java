package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Nothing;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Deletes a patch baseline; its operating system gets the public one back. */
@Component
@Offered(
    group = "patch baseline",
    summary = "Deletes a patch baseline; its operating system gets the public one back.",
    errors = ErrorCode.NO_PATCH_BASELINE)
final class DeletePatchBaseline implements Operation<DeletePatchBaseline.Input, Nothing> {
  record Input(
      @Doc("The name of a baseline.") @Required @Example("MyPatchBaseline") String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  private final BaselineRows rows;
  private final Baselines baselines;

  DeletePatchBaseline(BaselineRows rows, Baselines baselines) {
    this.rows = rows;
    this.baselines = baselines;
  }

  @Override
  public Nothing handle(Input in, Caller caller) {
    Baseline found = baselines.own(caller, in.name());
    rows.delete(caller.account(), caller.region(), found.name());
    baselines.forgetTags(caller, found.name());
    return Nothing.AT_ALL;
  }
}
