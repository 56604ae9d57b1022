package dev.ooslocal.platform.storage;

import dev.ooslocal.platform.VirtualClock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
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
  private static final long SECONDS = 2;

  private final ScheduledExecutorService beats =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().name("node").daemon().factory());
  private final Nodes nodes;
  private final ClockOffset kept;
  private final VirtualClock clock;
  private volatile boolean running;

  NodeBeat(Nodes nodes, ClockOffset kept, VirtualClock clock) {
    this.nodes = nodes;
    this.kept = kept;
    this.clock = clock;
  }

  @Override
  public void start() {
    if (nodes.isShared()) {
      running = true;
      var _ = beats.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }
  }

  @Override
  public void stop() {
    running = false;
    beats.shutdown();
  }

  @Override
  public boolean isRunning() {
    return running;
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
