package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.UserAgent;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A baseline, whole. */
record BaselineDetails(
    @Doc("Its id.") @Example("pb-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyPatchBaseline") String name,
    @Doc("The operating system it is for.") @Example("AliyunLinux") String operationSystem,
    @Doc("Its rules as text; for Terraform an object.") JsonNode approvalRules,
    @Doc("Patches that are approved whatever the rules say.") List<String> approvedPatches,
    @Doc("Whether those need not be about security.") boolean approvedPatchesEnableNonSecurity,
    @Doc("Patches that are never installed.") List<String> rejectedPatches,
    @Doc("ALLOW_AS_DEPENDENCY or BLOCK.") String rejectedPatchesAction,
    @Doc("Further sources of patches.") List<String> sources,
    @Doc("Whether it is in force for its operating system.") boolean isDefault,
    @Doc("What it is for.") String description,
    @Doc("The resource group it is in.") String resourceGroupId,
    @Doc("Private, or Public when it is everybody's.") @Example("Private") String shareType,
    @Doc("Its tags.") List<TagItem> tags,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who changed it last.") @Example("root(1234567890123456)") String updatedBy,
    @Doc("When it was changed last.") Instant updatedDate) {

  static BaselineDetails of(Baseline b, boolean isDefault, Map<String, String> tags) {
    return new BaselineDetails(
        b.id(),
        b.name(),
        b.operationSystem(),
        rules(b.content().rules()),
        b.content().approved(),
        b.content().approvedNonSecurity(),
        b.content().rejected(),
        b.content().rejectedAction(),
        b.content().sources(),
        isDefault,
        b.description(),
        b.resourceGroupId(),
        b.isPublic() ? "Public" : "Private",
        TagItem.of(tags),
        b.created().by(),
        b.created().at(),
        b.updated().by(),
        b.updated().at());
  }

  /** As text the older SDKs need it, as an object Terraform does. */
  private static JsonNode rules(String text) {
    return UserAgent.isTerraform() ? Json.parse(text) : Json.string(text);
  }
}
