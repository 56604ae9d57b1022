package dev.ooslocal.execution;

import dev.ooslocal.platform.storage.Nodes;
import dev.ooslocal.platform.storage.NotAlone;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Has the clock jump as soon as all is at rest, while its mode is skip. The mode of the settings
 * holds at the start; another one, set at run time, until the end of the process (chosen).
 */
@Component
public class Skipping implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Skipping.class);

  /** It is told when to look; this is for whatever nobody told. */
  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Jumps jumps;
  private final Nodes nodes;
  private final Bell bell;
  private volatile ClockMode mode;
  private volatile boolean running;
  private final AtomicLong jumped = new AtomicLong();
  private final AtomicLong untold = new AtomicLong();
  private boolean hasWarned;
  private volatile @Nullable Thread thread;

  Skipping(ClockSettings settings, Jumps jumps, Nodes nodes, Bell bell) {
    this.mode = settings.mode();
    this.jumps = jumps;
    this.nodes = nodes;
    this.bell = bell;
  }

  public ClockMode mode() {
    return mode;
  }

  /**
   * Has the clock run so from now on.
   *
   * @throws NotAlone when it is to skip and another process works on the same database
   */
  public synchronized void mode(ClockMode other) {
    if (other == ClockMode.SKIP && !nodes.isAlone()) {
      throw new NotAlone(Jumps.TIME);
    }
    mode = other;
    if (running) {
      rest();
      work();
    }
  }

  /** How often it has jumped. */
  long jumped() {
    return jumped.get();
  }

  /** How often it has jumped although nobody had told it to look: each was a wait for nothing. */
  long untold() {
    return untold.get();
  }

  @Override
  public synchronized void start() {
    running = true;
    mode(mode);
  }

  @Override
  public synchronized void stop() {
    running = false;
    rest();
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public boolean isPauseable() {
    return false;
  }

  private void work() {
    if (mode == ClockMode.SKIP) {
      Thread working = Thread.ofPlatform().name("skipping").daemon().unstarted(this::run);
      thread = working;
      working.start();
    }
  }

  /** Ends the thread that works, if one does. */
  private void rest() {
    Thread working = thread;
    thread = null;
    if (working != null) {
      bell.ring();
      try {
        working.join(PATIENCE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void run() {
    boolean told = true;
    while (thread == Thread.currentThread()) {
      long heard = bell.count();
      if (skips()) {
        jumped.incrementAndGet();
        untold.addAndGet(told ? 0 : 1);
      }
      told = bell.awaitAfter(heard, LOOK_AGAIN);
    }
  }

  private boolean skips() {
    try {
      boolean skips = jumps.skip();
      hasWarned = false;
      return skips;
    } catch (NotAlone notAlone) {
      if (!hasWarned) {
        LOG.warn("The clock does not skip. {}", notAlone.getMessage());
      }
      hasWarned = true;
    } catch (DataAccessException later) {
      LOG.warn("The clock could not skip now", later);
    }
    return false;
  }
}
