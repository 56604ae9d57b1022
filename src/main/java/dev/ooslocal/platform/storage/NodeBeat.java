package dev.ooslocal.platform.storage;

import dev.ooslocal.platform.Beat;
import dev.ooslocal.platform.VirtualClock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Says every two seconds that this process is alive, and takes over how far the clock is ahead: a
 * process that was taken for dead may have missed a jump.
 */
@Component
final class NodeBeat implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(NodeBeat.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Nodes nodes;
  private final ClockOffset kept;
  private final VirtualClock clock;
  private @Nullable Beat beat;

  NodeBeat(Nodes nodes, ClockOffset kept, VirtualClock clock) {
    this.nodes = nodes;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public synchronized void start() {
    if (nodes.isShared()) {
      beat = Beat.every(PAUSE, "node", this::beat);
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

  @Override
  public boolean isPauseable() {
    return false;
  }

  private void beat() {
    try {
      nodes.seen();
      Duration ahead = kept.read();
      if (!ahead.equals(clock.offset())) {
        catchUp();
      }
    } catch (DataAccessException later) {
      LOG.warn("The database could not be told that this process is alive", later);
    }
  }

  private void catchUp() {
    clock.still().lock();
    try {
      clock.offsetBy(kept.read());
    } finally {
      clock.still().unlock();
    }
  }
}
