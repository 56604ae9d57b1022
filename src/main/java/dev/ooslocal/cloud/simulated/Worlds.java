package dev.ooslocal.cloud.simulated;

import dev.ooslocal.account.Accounts;
import dev.ooslocal.platform.storage.Commits;
import dev.ooslocal.platform.storage.Times;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Lays out the fresh resources of an account when it is touched for the first time. */
@Component
public final class Worlds {
  private final JdbcClient jdbc;
  private final List<FreshResources> fresh;
  private final Accounts accounts;
  private final TransactionTemplate apart;
  private final Set<String> touched = ConcurrentHashMap.newKeySet();

  Worlds(
      JdbcClient jdbc,
      List<FreshResources> fresh,
      Accounts accounts,
      PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    apart = new TransactionTemplate(transactions);
    apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.fresh = List.copyOf(fresh);
    this.accounts = accounts;
  }

  /** Within the transaction of the call; costs nothing once the account is known. */
  void touch(ProductCall call) {
    if (touched.contains(call.account())) {
      return;
    }
    if (claim(call)) {
      ProductCall atHome =
          new ProductCall(call.account(), accounts.defaultRegion(), call.given(), call.now());
      fresh.forEach(resources -> resources.create(atHome));
    }
    remember(call.account());
  }

  /**
   * For who may only read: in a transaction of its own then. One that writes may have laid out this
   * very account, and would wait for itself.
   */
  public void touchApart(ProductCall call) {
    if (isWriting()) {
      touch(call);
    } else if (!touched.contains(call.account())) {
      apart.executeWithoutResult(_ -> touch(call));
    }
  }

  /**
   * Holds the world that is made up for an execution until the transaction ends, so that two of its
   * tasks do not make the same thing.
   */
  void hold(ProductCall call) {
    claim(call);
    jdbc.sql("select account from cloud_world where account = :account for update")
        .param("account", call.world())
        .query(String.class)
        .single();
  }

  private static boolean isWriting() {
    return TransactionSynchronizationManager.isActualTransactionActive()
        && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
  }

  void forget() {
    touched.clear();
  }

  private boolean claim(ProductCall call) {
    return jdbc.sql(
                "insert into cloud_world (account, made_at) values (?, ?) on conflict do nothing")
            .params(call.world(), Times.column(call.now()))
            .update()
        > 0;
  }

  /** Only when the transaction commits: a rolled back one has laid out nothing. */
  private void remember(String account) {
    Commits.afterOrNow(() -> touched.add(account));
  }
}
