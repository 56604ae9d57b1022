package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A baseline as changes answer it. */
record BaselineFacts(
    @Doc("Its id.") @Example("pb-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyPatchBaseline") String name,
    @Doc("The operating system it is for.") @Example("AliyunLinux") String operationSystem,
    @Doc("Its rules.") @JsonText String approvalRules,
    @Doc("Patches that are approved whatever the rules say.") List<String> approvedPatches,
    @Doc("Whether those need not be about security.") boolean approvedPatchesEnableNonSecurity,
    @Doc("Patches that are never installed.") List<String> rejectedPatches,
    @Doc("ALLOW_AS_DEPENDENCY or BLOCK.") String rejectedPatchesAction,
    @Doc("Further sources of patches.") List<String> sources,
    @Doc("What it is for.") String description,
    @Doc("The resource group it is in.") String resourceGroupId,
    @Doc("Private, or Public when it is everybody's.") @Example("Private") String shareType,
    @Doc("Its tags.") List<TagItem> tags,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who changed it last.") @Example("root(1234567890123456)") String updatedBy,
    @Doc("When it was changed last.") Instant updatedDate) {

  static BaselineFacts of(Baseline b, Map<String, String> tags) {
    return new BaselineFacts(
        b.id(),
        b.name(),
        b.operationSystem(),
        b.content().rules(),
        b.content().approved(),
        b.content().approvedNonSecurity(),
        b.content().rejected(),
        b.content().rejectedAction(),
        b.content().sources(),
        b.description(),
        b.resourceGroupId(),
        b.isPublic() ? "Public" : "Private",
        TagItem.of(tags),
        b.created().by(),
        b.created().at(),
        b.updated().by(),
        b.updated().at());
  }
}
