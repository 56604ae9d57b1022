package dev.ooslocal.execution;

import com.github.kagkarlsson.scheduler.Scheduler;
import dev.ooslocal.engine.Activations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Starts claiming work when everything else is up and stops before anything else goes down: what
 * runs then has ten seconds to finish.
 */
@Component
final class SchedulerLife implements SmartLifecycle {
  private final Scheduler scheduler;
  private final ObjectProvider<Activations> activations;
  private final Admission admission;
  private final Recovery recovery;
  private final TransactionTemplate transaction;
  private volatile boolean running;

  SchedulerLife(
      Scheduler scheduler,
      ObjectProvider<Activations> activations,
      Admission admission,
      Recovery recovery,
      PlatformTransactionManager transactions) {
    this.admission = admission;
    this.recovery = recovery;
    this.transaction = new TransactionTemplate(transactions);
    this.scheduler = scheduler;
    this.activations = activations;
  }

  @Override
  public void start() {
    if (activations.getIfAvailable() != null) {
      transaction.executeWithoutResult(
          status -> {
            admission.admitAllWithoutQuota();
            recovery.recover();
          });
      scheduler.start();
      running = true;
    }
  }

  @Override
  public void stop() {
    scheduler.stop();
    running = false;
  }

  /** A scheduler that was stopped cannot be started again, so it is not stopped for a pause. */
  @Override
  public boolean isPauseable() {
    return false;
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
