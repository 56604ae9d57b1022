package dev.ooslocal.patch.api;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import dev.ooslocal.shape.JsonText;
import java.time.Instant;

/** A baseline as RegisterDefaultPatchBaseline answers it. */
record RegisteredBaseline(
    @Doc("Its id.") @Example("pb-4c4b401cab67471883a2") String id,
    @Doc("Its name.") @Example("MyPatchBaseline") String name,
    @Doc("The operating system it is for.") @Example("AliyunLinux") String operationSystem,
    @Doc("Its rules.") @JsonText String approvalRules,
    @Doc("What it is for.") String description,
    @Doc("The resource group it is in.") String resourceGroupId,
    @Doc("Private, or Public when it is everybody's.") @Example("Private") String shareType,
    @Doc("Who created it; ACS for public ones.") @Example("root(1234567890123456)")
        String createdBy,
    @Doc("When it was created.") Instant createdDate,
    @Doc("Who changed it last.") @Example("root(1234567890123456)") String updatedBy,
    @Doc("When it was changed last.") Instant updatedDate) {

  static RegisteredBaseline of(Baseline b) {
    return new RegisteredBaseline(
        b.id(),
        b.name(),
        b.operationSystem(),
        b.content().rules(),
        b.description(),
        b.resourceGroupId(),
        b.isPublic() ? "Public" : "Private",
        b.created().by(),
        b.created().at(),
        b.updated().by(),
        b.updated().at());
  }
}
