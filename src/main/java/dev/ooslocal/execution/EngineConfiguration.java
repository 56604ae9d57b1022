package dev.ooslocal.execution;

import dev.ooslocal.account.Quotas;
import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Actions;
import dev.ooslocal.engine.Activations;
import dev.ooslocal.engine.Children;
import dev.ooslocal.engine.Engine;
import dev.ooslocal.engine.ExecutionStore;
import dev.ooslocal.engine.LoopQuota;
import dev.ooslocal.engine.Mailbox;
import dev.ooslocal.engine.StoredValues;
import dev.ooslocal.engine.Wakening;
import dev.ooslocal.engine.Worker;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine together with the rows it works on and the actions there are. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {
  /** Executions that may wait in memory; beyond that the scheduler's rows carry them. */
  private static final int MAILBOX = 10_000;

  @Bean
  Actions actions(List<Action<?>> actions) {
    return new Actions(actions, new ShapeProperties());
  }

  @Bean
  Worker worker(
      Actions actions,
      Children children,
      ExecutionStore store,
      Quotas quotas,
      ObjectProvider<StoredValues> stored) {
    StoredValues values =
        stored.getIfAvailable(() -> (account, region, secret, name) -> Optional.empty());
    LoopQuota loops = account -> quotas.of(account).loopConcurrency();
    return new Worker(actions, children, values, store, loops, System::nanoTime);
  }

  @Bean
  Activations activations(ExecutionStore store, Worker worker) {
    return new Engine(store, worker);
  }

  /** Twice as many activations at once as there are cores: some wait for the database. */
  @Bean(destroyMethod = "close")
  Wakening mailbox(Activations activations, Bell bell) {
    int threads = Math.max(2, 2 * Runtime.getRuntime().availableProcessors());
    return new Mailbox(MAILBOX, threads, activations, bell::ring);
  }
}
