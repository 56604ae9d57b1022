package dev.ooslocal.cloud.kms;

import dev.ooslocal.cloud.simulated.Kind;
import dev.ooslocal.cloud.simulated.Life;
import java.time.Duration;
import java.util.Map;

/** The kinds of KMS resources. */
final class KmsKinds {
  static final String ENABLED = "Enabled";
  static final String DISABLED = "Disabled";
  static final String PENDING_DELETION = "PendingDeletion";

  /** A key whose deletion is scheduled is in that state since the time it will be deleted at. */
  static final Kind KEY =
      new Kind(
          "kms.key", new Life(Map.of(PENDING_DELETION, new Life.Step(Life.GONE, Duration.ZERO))));

  static final Kind ALIAS = new Kind("kms.alias", Life.STILL);

  private KmsKinds() {}
}
