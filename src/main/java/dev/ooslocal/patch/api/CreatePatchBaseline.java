package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.Offered;
import dev.ooslocal.rpc.Operation;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.Length;
import dev.ooslocal.shape.Matches;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Creates a patch baseline. */
@Component
@Offered(
    group = "patch baseline",
    summary = "Creates a patch baseline.",
    errors = ErrorCode.PATCH_BASELINE_EXISTS)
final class CreatePatchBaseline
    implements Operation<CreatePatchBaseline.Input, CreatePatchBaseline.Output> {
  record Input(
      @Doc("Its name, unique in account and region.")
          @Required
          @Length(min = 1, max = 200)
          @Matches(
              value = "(?i)(?!ALIYUN|ACS|ALIBABA|ALICLOUD)[a-z0-9_-]*",
              rule =
                  "it may have letters, digits, - and _ and must not start with ALIYUN, ACS, ALIBABA or ALICLOUD")
          @Example("MyPatchBaseline")
          String name,
      @Doc("The operating system it is for, such as Windows, Ubuntu or AliyunLinux.")
          @Required
          @Example("AliyunLinux")
          String operationSystem,
      @Doc("What it approves: PatchRules, each with a PatchFilterGroup.")
          @Required
          @Example(
              "{\"PatchRules\":[{\"PatchFilterGroup\":[{\"Key\":\"Severity\",\"Values\":[\"Critical\"]}],\"ApproveAfterDays\":7}]}")
          Map<String, JsonNode> approvalRules,
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
      @Doc("Its tags.") @Length(max = 20) @Nullable List<TagInput> tags,
      @Doc("Makes a repeated request answer as the first one did.") @Length(max = 64)
          @Nullable String clientToken,
      @Doc("The region.") @Example("cn-hangzhou") @Nullable String regionId) {}

  record Output(@Doc("The new baseline.") BaselineFacts patchBaseline) {}

  private final BaselineRows rows;
  private final Baselines baselines;

  CreatePatchBaseline(BaselineRows rows, Baselines baselines) {
    this.rows = rows;
    this.baselines = baselines;
  }

  @Override
  public Output handle(Input in, Caller caller) {
    if (baselines.exists(caller, in.name())) {
      throw new ApiException(ErrorCode.PATCH_BASELINE_EXISTS, in.name());
    }
    Baseline.Stamp stamp = baselines.stamp(caller);
    Baseline made =
        new Baseline(
            Ids.withPrefix("pb-"),
            in.name(),
            in.operationSystem(),
            content(in),
            in.description() == null ? "" : in.description(),
            in.resourceGroupId() == null ? "" : in.resourceGroupId(),
            false,
            stamp,
            stamp);
    rows.insert(caller.account(), caller.region(), made);
    Map<String, String> tags = TagInput.map(in.tags());
    if (!tags.isEmpty()) {
      baselines.tag(caller, made.name(), tags);
    }
    return new Output(BaselineFacts.of(made, tags));
  }

  private static Baseline.Content content(Input in) {
    return new Baseline.Content(
        Rules.checked(in.approvalRules()),
        in.approvedPatches() == null ? List.of() : in.approvedPatches(),
        Boolean.TRUE.equals(in.approvedPatchesEnableNonSecurity()),
        in.rejectedPatches() == null ? List.of() : in.rejectedPatches(),
        in.rejectedPatchesAction() == null ? "ALLOW_AS_DEPENDENCY" : in.rejectedPatchesAction(),
        in.sources() == null ? List.of() : in.sources());
  }
}
