package dev.ooslocal.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.Worker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Lets the engine work on an execution that is being started. An action that throws takes the start
 * with it. Then the start is to be tried again, and executions of that text are activated apart
 * from then on: there a bug fails the task it hits.
 */
@Component
class FirstWork {
  private static final Logger LOG = LoggerFactory.getLogger(FirstWork.class);
  private static final int REMEMBERED = 1000;

  private final SingletonSupplier<Worker> worker;
  private final Lineage lineage;
  private final Cache<String, Boolean> apart =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  FirstWork(ObjectProvider<Worker> worker, Lineage lineage) {
    this.worker = SingletonSupplier.ofNullable(worker::getIfAvailable);
    this.lineage = lineage;
  }

  /**
   * Moves the execution on in memory. False when it must be activated apart; then nothing was done.
   *
   * @throws ConcurrencyFailureException when the transaction is lost and is to be tried again
   */
  boolean does(Execution started, ExecutionState state) {
    Worker engine = worker.get();
    if (engine == null || apart.getIfPresent(started.textHash()) != null) {
      return false;
    }
    try {
      lineage.knowing(started, () -> engine.work(state));
      return true;
    } catch (TransientDataAccessException contended) {
      throw contended;
    } catch (RuntimeException bug) {
      apart.put(started.textHash(), true);
      LOG.debug("{} is started again and activated apart", started.id(), bug);
      throw new ConcurrencyFailureException("the first steps are to be taken apart", bug);
    }
  }
}
