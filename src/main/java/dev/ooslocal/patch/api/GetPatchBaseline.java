package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Required;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows a patch baseline, own or public. */
@Component
@Offered(
    group = "patch baseline",
    summary = "Shows a patch baseline, own or public.",
    errors = ErrorCode.NO_PATCH_BASELINE)
final class GetPatchBaseline implements Operation<GetPatchBaseline.Input, GetPatchBaseline.Output> {
  record Input(
      @Doc("The name of a baseline, own or public.")
          @Required
          @Example("ACS-AliyunLinux-DefaultPatchBaseline")
          String name,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The baseline.") BaselineDetails patchBaseline) {}

  private final Baselines baselines;

  GetPatchBaseline(Baselines baselines) {
    this.baselines = baselines;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Baseline found = baselines.readable(caller, in.name());
    return new Output(
        BaselineDetails.of(
            found, baselines.inForce(caller).test(found), baselines.tagsOf(caller, found)));
  }
}
