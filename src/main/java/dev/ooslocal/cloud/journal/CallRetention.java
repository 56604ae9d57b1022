package dev.ooslocal.cloud.journal;

import dev.ooslocal.platform.storage.Sweeper;
import jakarta.annotation.PreDestroy;
import org.springframework.stereotype.Component;

/**
 * Drops old calls beside the transactions that write new ones, each time a tenth of what is kept
 * has been added.
 */
@Component
final class CallRetention {
  private static final int PARTS = 10;
  private static final int SMALLEST_STEP = 10;

  private final CallRows rows;
  private final int kept;
  private final Sweeper sweeper = new Sweeper("calls");

  CallRetention(CallRows rows, RetentionSettings settings) {
    this.rows = rows;
    this.kept = settings.calls();
  }

  void written(int calls) {
    if (kept > 0) {
      long step = Math.max(kept / PARTS, SMALLEST_STEP);
      sweeper.added(CallRow.class, calls, step, () -> rows.keepNewest(kept));
    }
  }

  @PreDestroy
  void close() {
    sweeper.close();
  }
}
