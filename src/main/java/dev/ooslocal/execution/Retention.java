package dev.ooslocal.execution;

import dev.ooslocal.platform.storage.Sweeper;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes the oldest ended executions and logs beyond the caps: in the background, now and then, in
 * small transactions, so that nobody waits for it.
 */
@Component
class Retention implements DisposableBean {
  private static final int BETWEEN = 100;
  private static final int AT_ONCE = 50;

  private final ExecutionRetention caps;
  private final EntityManager entities;
  private final Deletions deletions;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final Sweeper sweeper = new Sweeper("executions");

  Retention(
      ExecutionRetention caps,
      EntityManager entities,
      Deletions deletions,
      JdbcTemplate jdbc,
      PlatformTransactionManager transactions) {
    this.caps = caps;
    this.entities = entities;
    this.deletions = deletions;
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** Notes the end of an execution. */
  void ended(String account, String region) {
    if (caps.executions() == 0 && caps.logs() == 0) {
      return;
    }
    int between = Math.min(BETWEEN, Math.max(1, smallest() / 10));
    sweeper.added(new Place(account, region), 1, between, () -> trim(account, region));
  }

  @Override
  public void destroy() {
    sweeper.close();
  }

  private int smallest() {
    int executions = caps.executions() == 0 ? Integer.MAX_VALUE : caps.executions();
    return Math.min(executions, caps.logs() == 0 ? Integer.MAX_VALUE : caps.logs());
  }

  /** Deletes what is beyond the caps now. */
  void trim(String account, String region) {
    while (caps.executions() > 0 && !sweeper.isClosed() && deleteSome(account, region)) {
      // the next batch in a transaction of its own
    }
    while (caps.logs() > 0 && !sweeper.isClosed() && deleteSomeLogs(account, region)) {
      // the next batch in a transaction of its own
    }
  }

  private boolean deleteSome(String account, String region) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              List<Execution> old =
                  entities
                      .createQuery(
                          "select e from Execution e where e.accountId = :account and e.regionId ="
                              + " :region and e.depth = 0 and e.endedAt is not null order by"
                              + " e.endedAt desc, e.id desc",
                          Execution.class)
                      .setParameter("account", account)
                      .setParameter("region", region)
                      .setFirstResult(caps.executions())
                      .setMaxResults(AT_ONCE)
                      .getResultList();
              if (!old.isEmpty()) {
                deletions.delete(account, region, old);
              }
              return !old.isEmpty();
            }));
  }

  /** Logs of the oldest: there may be none left of most, so only those that have some count. */
  private boolean deleteSomeLogs(String account, String region) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              List<Object[]> old =
                  jdbc.query(
                      "select id from execution e where account_id = ? and region_id = ? and"
                          + " ended_at is not null and exists (select 1 from execution_log l where"
                          + " l.execution_id = e.id) order by ended_at desc, id desc offset ? rows"
                          + " fetch first ? rows only",
                      (row, n) -> new Object[] {row.getString(1)},
                      account,
                      region,
                      caps.logs(),
                      AT_ONCE);
              jdbc.batchUpdate("delete from execution_log where execution_id = ?", old);
              return !old.isEmpty();
            }));
  }

  private record Place(String account, String region) {}
}
