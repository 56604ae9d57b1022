package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.simulated.RecordRows.Row;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Forgets resources that are records of what once happened: those that are over, by number and by
 * age, beside the transactions that write new ones, each time a tenth of what is kept has been
 * added. What has reached its age is not found from that moment on; that is for the life of its
 * kind to say.
 */
@Component
public final class Records {
  /** How long after its end a record is found, as the product's pages have it. */
  public static final Duration AGE = Duration.ofDays(28);

  private static final Logger LOG = LoggerFactory.getLogger(Records.class);
  private static final int PARTS = 10;
  private static final int SMALLEST_STEP = 10;
  private static final int STEP_WITHOUT_CAP = 1000;
  private static final int LOOKED_AT = 10_000;
  private static final int AT_ONCE = 500;

  private final RecordRows rows;
  private final long kept;
  private final TransactionTemplate transaction;
  private final Map<String, AtomicLong> added = new ConcurrentHashMap<>();
  private final ExecutorService sweeper =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("record-retention").factory());

  Records(RecordRows rows, RecordSettings settings, TransactionTemplate transaction) {
    this.rows = rows;
    this.kept = settings.invocations();
    this.transaction = transaction;
  }

  /** Notes that there is one more, once the current transaction has committed. */
  public void added(Resource one) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      count(one);
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            count(one);
          }
        });
  }

  private void count(Resource one) {
    Kind kind = one.kind();
    long step = kept == 0 ? STEP_WITHOUT_CAP : Math.max(kept / PARTS, SMALLEST_STEP);
    long count = added.computeIfAbsent(kind.name(), _ -> new AtomicLong()).incrementAndGet();
    if (count % step == 0) {
      sweeper.execute(() -> forgetQuietly(kind, one.createdAt()));
    }
  }

  private void forgetQuietly(Kind kind, Instant now) {
    try {
      forget(kind, now);
    } catch (DataAccessException | TransactionException later) {
      LOG.warn("Old records could not be deleted now; they will be after further ones", later);
    }
  }

  private void forget(Kind kind, Instant now) {
    if (kept > 0) {
      forget(
          kind,
          leftOut -> rows.behind(kind, kept + leftOut, LOOKED_AT, now),
          row -> isOver(kind, row));
    }
    Instant limit = now.minus(AGE);
    forget(kind, leftOut -> rows.before(limit, kind, leftOut, LOOKED_AT, now), Records::isGone);
  }

  private void forget(Kind kind, LongFunction<List<Row>> next, Predicate<Row> mayGo) {
    long staying = 0;
    List<Row> found = next.apply(staying);
    while (!found.isEmpty() && !sweeper.isShutdown()) {
      List<Row> old = found.stream().filter(mayGo).toList();
      delete(kind, old);
      staying += found.size() - old.size();
      found = next.apply(staying);
    }
  }

  /** In small transactions, so that nobody waits for long. */
  private void delete(Kind kind, List<Row> old) {
    for (int from = 0; from < old.size() && !sweeper.isShutdown(); from += AT_ONCE) {
      List<Row> some = old.subList(from, Math.min(from + AT_ONCE, old.size()));
      transaction.executeWithoutResult(_ -> rows.delete(kind, some));
    }
  }

  private static boolean isOver(Kind kind, Row row) {
    return isGone(row) || kind.life().isLast(row.state().name());
  }

  private static boolean isGone(Row row) {
    return row.gone() || row.state().name().equals(Life.GONE);
  }

  @PreDestroy
  void close() {
    sweeper.close();
  }
}
