package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.cloud.CloudSettings.Shell;
import dev.ooslocal.platform.DueWork;
import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Commits;
import dev.ooslocal.platform.storage.Durability;
import dev.ooslocal.platform.storage.Nodes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs commands on this machine, where the settings say so: outside any transaction, once what asks
 * for them is safe on disk. They are never run twice: what was running when the process died has
 * failed. The clock does not jump while one runs.
 */
@Component
final class LocalCommands implements DueWork, Resettable, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(LocalCommands.class);

  /** Chosen, so that a loop over many instances does not wear the machine out. */
  private static final int AT_A_TIME = 16;

  private static final int PATIENCE_SECONDS = 5;

  /** Before whatever takes up work, and after it in the end. */
  private static final int PHASE = 0;

  private final CloudSettings settings;
  private final CommandEnds ends;
  private final Durability durability;
  private final Nodes nodes;
  private final VirtualClock clock;
  private final TransactionTemplate transaction;
  private final Map<CommandRun, LocalProcess> underWay = new ConcurrentHashMap<>();
  private final Semaphore places = new Semaphore(AT_A_TIME);
  private final ExecutorService threads =
      Executors.newThreadPerTaskExecutor(
          Thread.ofVirtual()
              .name("command-", 0)
              .uncaughtExceptionHandler((_, bug) -> LOG.error("A command was lost", bug))
              .factory());
  private volatile boolean running;

  LocalCommands(
      CloudSettings settings,
      CommandEnds ends,
      Durability durability,
      Nodes nodes,
      VirtualClock clock,
      TransactionTemplate transaction) {
    this.settings = settings;
    this.ends = ends;
    this.durability = durability;
    this.nodes = nodes;
    this.clock = clock;
    this.transaction = transaction;
  }

  boolean areOn() {
    return settings.shell() == Shell.ON;
  }

  /** Has the script run once the current transaction has committed. */
  void runAfterwards(CommandRun run, Script script) {
    LocalProcess process = new LocalProcess(script);
    underWay.put(run, process);
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            if (status == STATUS_COMMITTED) {
              threads.execute(() -> perform(run, process));
            } else {
              underWay.remove(run);
            }
          }
        });
  }

  /** Kills what runs for an invocation on an instance once the transaction has committed. */
  void killAfterwards(String invocation, String instance) {
    Commits.after(
        () ->
            underWay.forEach(
                (run, process) -> {
                  if (run.isOf(invocation, instance)) {
                    process.kill();
                  }
                }));
  }

  private void perform(CommandRun run, LocalProcess process) {
    try {
      durability.await();
      record(run, end(process));
      durability.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (DataAccessException | TransactionException | IllegalStateException failed) {
      LOG.error("The end of {} could not be recorded", run, failed);
    } finally {
      underWay.remove(run);
    }
  }

  private ObjectNode end(LocalProcess process) throws InterruptedException {
    places.acquire();
    try {
      Instant start = clock.instant();
      return process.run().put("StartTime", EcsTime.seconds(start));
    } finally {
      places.release();
    }
  }

  private void record(CommandRun run, ObjectNode end) {
    clock.steady().lock();
    try {
      transaction.executeWithoutResult(_ -> ends.record(run, end, clock.instant()));
    } finally {
      clock.steady().unlock();
    }
  }

  /** What runs counts as due since it was asked for: nobody moves the clock meanwhile. */
  @Override
  public Optional<Instant> nextDue() {
    return underWay.keySet().stream().map(CommandRun::since).min(Instant::compareTo);
  }

  @Override
  public void catchUp() {
    // processes end by themselves
  }

  /** The rows are gone; what still runs finds nothing to record its end in. */
  @Override
  public void reset() {
    underWay.values().forEach(LocalProcess::kill);
    underWay.clear();
  }

  @Override
  public void start() {
    if (nodes.isAlone()) {
      transaction.executeWithoutResult(_ -> ends.failAllOpen(clock.instant()));
    }
    if (areOn()) {
      LOG.warn(
          "oos.cloud.shell=on: commands for simulated instances are run on this machine, as the"
              + " user of this service. Whoever reaches it can do here what that user can.");
    }
    running = true;
  }

  @Override
  public void stop() {
    underWay.values().forEach(LocalProcess::kill);
    threads.shutdown();
    try {
      if (!threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        LOG.warn("Commands were still running; they fail at the next start");
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    running = false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public boolean isPauseable() {
    return false;
  }

  @Override
  public int getPhase() {
    return PHASE;
  }
}
