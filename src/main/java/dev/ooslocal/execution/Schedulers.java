package dev.ooslocal.execution;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.ooslocal.engine.Activations;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.StorageSettings;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The durable work, on db-scheduler: {@code advance} activates an execution, {@code perform} makes
 * a call that leaves the process. Both may be run twice; neither minds. Their threads are the
 * system's: virtual ones that wait for a class to be initialised keep their carriers, so the first
 * rush after a start could stop all of them for ever, on a machine with few cores.
 */
@Configuration(proxyBeanMethods = false)
class Schedulers {
  private static final Duration POLLING = Duration.ofMillis(250);
  private static final Duration HEARTBEAT = Duration.ofSeconds(2);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration RETRY = Duration.ofSeconds(1);

  /** Calls wait for others most of the time; activations are held back by {@link #ACTIVATIONS}. */
  private static final int AT_ONCE = 256;

  private static final ThreadFactory THREADS = Thread.ofPlatform().name("work-", 0).factory();

  private static final int ACTIVATIONS =
      Math.max(2, 2 * Runtime.getRuntime().availableProcessors());

  @Bean(destroyMethod = "")
  Scheduler scheduler(
      DataSource database,
      StorageSettings storage,
      VirtualClock clock,
      Perform perform,
      Bell bell,
      ObjectProvider<Activations> activations) {
    SchedulerBuilder builder =
        Scheduler.create(database, advance(activations), perform(perform))
            .executorService(Executors.newCachedThreadPool(THREADS))
            .threads(AT_ONCE)
            .clock(clock::instant)
            .pollingInterval(POLLING)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(PATIENCE)
            .addSchedulerListener(ringing(bell));
    return switch (storage.storage()) {
      case MEMORY, FILE -> builder.pollUsingFetchAndLockOnExecute(0.5, 2.0).build();
      case JDBC ->
          builder
              .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
              .pollUsingLockAndFetch(0.5, 1.0)
              .build();
    };
  }

  private static SchedulerListener ringing(Bell bell) {
    return new AbstractSchedulerListener() {
      @Override
      public void onExecutionComplete(ExecutionComplete done) {
        bell.ring();
      }
    };
  }

  private static OneTimeTask<Void> advance(ObjectProvider<Activations> activations) {
    Semaphore room = new Semaphore(ACTIVATIONS);
    return Tasks.oneTime(WakeUps.ADVANCE)
        .onFailure(
            (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(RETRY)))
        .execute(
            (instance, context) -> {
              room.acquireUninterruptibly();
              try {
                activations.getObject().activate(execution(instance.getId()));
              } finally {
                room.release();
              }
            });
  }

  private static OneTimeTask<Void> perform(Perform perform) {
    return Tasks.oneTime(WakeUps.PERFORM)
        .onFailure(
            (done, operations) -> operations.reschedule(done, done.getTimeDone().plus(RETRY)))
        .execute((instance, context) -> perform.perform(instance.getId()));
  }

  private static String execution(String instance) {
    return instance.substring(0, instance.indexOf('/'));
  }
}
