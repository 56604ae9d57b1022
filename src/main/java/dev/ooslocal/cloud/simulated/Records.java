package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.simulated.RecordRows.Row;
import dev.ooslocal.platform.storage.Commits;
import dev.ooslocal.platform.storage.Sweeper;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
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

  private static final int PARTS = 10;
  private static final int SMALLEST_STEP = 10;
  private static final int STEP_WITHOUT_CAP = 1000;
  private static final int LOOKED_AT = 10_000;
  private static final int AT_ONCE = 500;

  private final RecordRows rows;
  private final long kept;
  private final TransactionTemplate transaction;
  private final Sweeper sweeper = new Sweeper("records");

  Records(RecordRows rows, RecordSettings settings, TransactionTemplate transaction) {
    this.rows = rows;
    this.kept = settings.invocations();
    this.transaction = transaction;
  }

  /** Notes that there is one more, once the current transaction has committed. */
  public void added(Resource one) {
    Commits.afterOrNow(() -> count(one));
  }

  private void count(Resource one) {
    Kind kind = one.kind();
    long step = kept == 0 ? STEP_WITHOUT_CAP : Math.max(kept / PARTS, SMALLEST_STEP);
    sweeper.added(kind.name(), 1, step, () -> forget(kind, one.createdAt()));
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
    while (!found.isEmpty() && !sweeper.isClosed()) {
      List<Row> old = found.stream().filter(mayGo).toList();
      delete(kind, old);
      staying += found.size() - old.size();
      found = next.apply(staying);
    }
  }

  /** In small transactions, so that nobody waits for long. */
  private void delete(Kind kind, List<Row> old) {
    for (int from = 0; from < old.size() && !sweeper.isClosed(); from += AT_ONCE) {
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
