package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Changes a patch baseline; what is left out stays. */
@Component
@Offered(
    group = "patch baseline",
    summary = "Changes a patch baseline; what is left out stays.",
    errors = ErrorCode.NO_PATCH_BASELINE)
final class UpdatePatchBaseline
    implements Operation<UpdatePatchBaseline.Input, UpdatePatchBaseline.Output> {
  record Input(
      @Doc("The name of a baseline.") @Required @Example("MyPatchBaseline") String name,
      @Doc("What it approves.")
          @Example(
              "{\"PatchRules\":[{\"PatchFilterGroup\":[{\"Key\":\"Severity\",\"Values\":[\"Critical\"]}],\"ApproveAfterDays\":7}]}")
          @Nullable Map<String, JsonNode> approvalRules,
      @Doc("Patches that are approved whatever the rules say.")
          @Nullable List<String> approvedPatches,
      @Doc("Whether those need not be about security.")
          @Nullable Boolean approvedPatchesEnableNonSecurity,
      @Doc("Patches that are never installed.") @Nullable List<String> rejectedPatches,
      @Doc("What becomes of rejected patches that others need.")
          @OneOf({"ALLOW_AS_DEPENDENCY", "BLOCK"})
          @Nullable String rejectedPatchesAction,
      @Doc("Further sources of patches.") @Nullable List<String> sources,
      @Doc("What it is for.") @Nullable String description,
      @Doc("The resource group it goes into.") @Nullable String resourceGroupId,
      @Doc("Its tags, in place of all it had.") @Length(max = 20) @Nullable List<TagInput> tags,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The changed baseline.") BaselineFacts patchBaseline) {}

  private final BaselineRows rows;
  private final Baselines baselines;

  UpdatePatchBaseline(BaselineRows rows, Baselines baselines) {
    this.rows = rows;
    this.baselines = baselines;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    Baseline old = baselines.own(caller, in.name());
    Baseline changed =
        new Baseline(
            old.id(),
            old.name(),
            old.operationSystem(),
            content(in, old.content()),
            in.description() == null ? old.description() : in.description(),
            in.resourceGroupId() == null ? old.resourceGroupId() : in.resourceGroupId(),
            false,
            old.created(),
            baselines.stamp(caller));
    rows.update(caller.account(), caller.region(), changed);
    if (in.tags() != null) {
      baselines.tag(caller, changed.name(), TagInput.map(in.tags()));
    }
    return new Output(BaselineFacts.of(changed, baselines.tagsOf(caller, changed)));
  }

  private static Baseline.Content content(Input in, Baseline.Content old) {
    Boolean other = in.approvedPatchesEnableNonSecurity();
    String action = in.rejectedPatchesAction();
    return new Baseline.Content(
        in.approvalRules() == null ? old.rules() : Rules.checked(in.approvalRules()),
        in.approvedPatches() == null ? old.approved() : in.approvedPatches(),
        other == null ? old.approvedNonSecurity() : other,
        in.rejectedPatches() == null ? old.rejected() : in.rejectedPatches(),
        action == null ? old.rejectedAction() : action,
        in.sources() == null ? old.sources() : in.sources());
  }
}
