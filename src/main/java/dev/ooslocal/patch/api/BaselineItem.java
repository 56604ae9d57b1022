package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A baseline as lists show it. */
record BaselineItem(
    @Doc("Its id.") @Example("pb-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyPatchBaseline") String name,
    @Doc("The operating system it is for.") @Example("AliyunLinux") String operationSystem,
    @Doc("Patches that are approved whatever the rules say.") List<String> approvedPatches,
    @Doc("Whether those need not be about security.") boolean approvedPatchesEnableNonSecurity,
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

  static BaselineItem of(Baseline b, boolean isDefault, Map<String, String> tags) {
    return new BaselineItem(
        b.id(),
        b.name(),
        b.operationSystem(),
        b.content().approved(),
        b.content().approvedNonSecurity(),
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
}
