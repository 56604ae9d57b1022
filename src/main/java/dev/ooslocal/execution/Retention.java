package dev.ooslocal.execution;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
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
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
  private static final int BETWEEN = 100;
  private static final int AT_ONCE = 50;

  private final ExecutionRetention caps;
  private final EntityManager entities;
  private final Deletions deletions;
  private final JdbcTemplate jdbc;
  private final TransactionTemplate transaction;
  private final ConcurrentHashMap<Place, AtomicInteger> ends = new ConcurrentHashMap<>();
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("execution-retention").factory());

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
    Place place = new Place(account, region);
    int between = Math.min(BETWEEN, Math.max(1, smallest() / 10));
    if (ends.computeIfAbsent(place, p -> new AtomicInteger()).incrementAndGet() % between == 0) {
      worker.execute(() -> trimQuietly(place));
    }
  }

  @Override
  public void destroy() {
    worker.shutdown();
  }

  private int smallest() {
    int executions = caps.executions() == 0 ? Integer.MAX_VALUE : caps.executions();
    return Math.min(executions, caps.logs() == 0 ? Integer.MAX_VALUE : caps.logs());
  }

  private void trimQuietly(Place place) {
    try {
      trim(place.account, place.region);
    } catch (DataAccessException later) {
      LOG.warn("old executions could not be deleted now; they will be after further ends", later);
    }
  }

  /** Deletes what is beyond the caps now. */
  void trim(String account, String region) {
    while (caps.executions() > 0 && deleteSome(account, region)) {
      // the next batch in a transaction of its own
    }
    while (caps.logs() > 0 && deleteSomeLogs(account, region)) {
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
