package dev.ooslocal.patch;

/** How an instance stands to a patch; the names are those on the wire. */
public enum PatchStatus {
  INSTALLED("Installed"),
  INSTALLED_OTHER("InstalledOther"),
  INSTALLED_REJECTED("InstalledRejected"),
  INSTALLED_PENDING_REBOOT("InstalledPendingReboot"),
  MISSING("Missing"),
  FAILED("Failed");

  private final String wire;

  PatchStatus(String wire) {
    this.wire = wire;
  }

  public String wire() {
    return wire;
  }
}
