package dev.ooslocal.state;

import dev.ooslocal.platform.Beat;
import dev.ooslocal.platform.VirtualClock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks about once a second, by the wall, for configurations that are due by the clock. */
@Component
final class StateBeat implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(StateBeat.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final StateRuns runs;
  private final VirtualClock clock;
  private @Nullable Beat beat;

  StateBeat(StateRuns runs, VirtualClock clock) {
    this.runs = runs;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    beat = Beat.every(PAUSE, "state-runs", this::beat);
  }

  private void beat() {
    clock.steady().lock();
    try {
      runs.catchUp();
    } catch (DataAccessException | TransactionException failed) {
      LOG.error("State configurations could not be applied; it is tried again", failed);
    } finally {
      clock.steady().unlock();
    }
  }

  @Override
  public synchronized void stop() {
    if (beat != null) {
      beat.close();
      beat = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return beat != null;
  }
}
