package dev.ooslocal.patch.api;

import dev.ooslocal.patch.PatchStatus;
import dev.ooslocal.patch.PatchedInstance;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Example;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The patches of an instance, counted; the numbers are text on the wire. */
record PatchCounts(
    @Doc("The instance.") @Example("i-local0001") String instanceId,
    @Doc("The baseline it was held against.") @Example("pb-4c4b401cab67471883a2") String baselineId,
    @Doc("Installed and approved.") @Example("3") String installedCount,
    @Doc("Installed, neither approved nor rejected.") @Example("1") String installedOtherCount,
    @Doc("Installed, in force after the next start.") @Example("0")
        String installedPendingRebootCount,
    @Doc("Installed although rejected.") @Example("0") String installedRejectedCount,
    @Doc("Approved and not installed.") @Example("2") String missingCount,
    @Doc("Could not be installed.") @Example("0") String failedCount,
    @Doc("What the newest patch run did: scan or install; left out before the first.")
        @Nullable String operationType,
    @Doc("When it began.") @Nullable Instant operationStartTime,
    @Doc("When it ended.") @Nullable Instant operationEndTime,
    @Doc("The group it is patched with; there is none.") @Nullable String patchGroup,
    @Doc("Free text of the owner; there is none.") @Nullable String ownerInformation) {

  static PatchCounts of(PatchedInstance one) {
    PatchedInstance.Run run = one.run();
    Instant at = run == null ? null : run.at();
    return new PatchCounts(
        one.id(),
        one.baselineId(),
        count(one, PatchStatus.INSTALLED),
        count(one, PatchStatus.INSTALLED_OTHER),
        count(one, PatchStatus.INSTALLED_PENDING_REBOOT),
        count(one, PatchStatus.INSTALLED_REJECTED),
        count(one, PatchStatus.MISSING),
        count(one, PatchStatus.FAILED),
        run == null ? null : run.operation(),
        at,
        at,
        null,
        null);
  }

  private static String count(PatchedInstance one, PatchStatus status) {
    return String.valueOf(one.count(status));
  }
}
