package dev.ooslocal.template.store;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Writes the counts of starts about once a second, and a last time when the service stops. */
@Component
final class StartCountsWriter implements SmartLifecycle {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final StartCounts counts;
  private @Nullable ScheduledExecutorService timer;

  StartCountsWriter(StartCounts counts) {
    this.counts = counts;
  }

  @Override
  public synchronized void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("template-starts").factory());
    started.scheduleWithFixedDelay(
        counts::flush, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    timer = started;
  }

  @Override
  public synchronized void stop() {
    if (timer != null) {
      timer.shutdown();
      timer = null;
      counts.flush();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return timer != null;
  }
}
