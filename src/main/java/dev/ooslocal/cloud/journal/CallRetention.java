package dev.ooslocal.cloud.journal;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
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
  private final AtomicLong added = new AtomicLong();
  private final ExecutorService sweeper =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("call-retention").factory());

  CallRetention(CallRows rows, RetentionSettings settings) {
    this.rows = rows;
    this.kept = settings.calls();
  }

  void written(int calls) {
    long step = Math.max(kept / PARTS, SMALLEST_STEP);
    if (kept > 0 && added.addAndGet(calls) >= step) {
      added.set(0);
      sweeper.execute(() -> rows.keepNewest(kept));
    }
  }

  @PreDestroy
  void close() {
    sweeper.close();
  }
}
