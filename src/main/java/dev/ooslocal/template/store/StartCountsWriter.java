package dev.ooslocal.template.store;

import dev.ooslocal.platform.Beat;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Writes the counts of starts about once a second, and a last time when the service stops. */
@Component
final class StartCountsWriter implements SmartLifecycle {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final StartCounts counts;
  private @Nullable Beat beat;

  StartCountsWriter(StartCounts counts) {
    this.counts = counts;
  }

  @Override
  public synchronized void start() {
    beat = Beat.every(PAUSE, "template-starts", counts::flush);
  }

  @Override
  public synchronized void stop() {
    if (beat != null) {
      beat.close();
      beat = null;
      counts.flush();
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return beat != null;
  }
}
