package dev.ooslocal.template.store;

import dev.ooslocal.platform.Resettable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How often templates were started. A start only counts in memory; the rows follow about once a
 * second and before they are read, so that thousands of starts of one template never queue for its
 * row. What was counted last is lost when the process dies: it is a statistic.
 */
@Component
public class StartCounts implements Resettable {
  private static final Logger LOG = LoggerFactory.getLogger(StartCounts.class);

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ConcurrentHashMap<Key, Long> counted = new ConcurrentHashMap<>();
  private final ReentrantLock flushing = new ReentrantLock();

  StartCounts(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  @Override
  public void reset() {
    counted.clear();
  }

  /** Counts a start. */
  public void started(String templateId, boolean isPublic) {
    counted.merge(new Key(templateId, isPublic), 1L, Long::sum);
  }

  /**
   * Writes what was counted. Only one caller writes; others go on without waiting, since they hold
   * connections that the one may need.
   */
  public void flush() {
    if (counted.isEmpty() || !flushing.tryLock()) {
      return;
    }
    Map<Key, Long> taken = take();
    try {
      transaction.executeWithoutResult(_ -> taken.forEach(this::write));
    } catch (DataAccessException | TransactionException failed) {
      taken.forEach((key, starts) -> counted.merge(key, starts, Long::sum));
      LOG.debug("The starts of templates will be written later", failed);
    } finally {
      flushing.unlock();
    }
  }

  /** How often these public templates were started; those that never were are missing. */
  public Map<String, Long> ofPublic() {
    Map<String, Long> starts = new HashMap<>();
    jdbc.sql("select template_id, starts from public_template_start")
        .query(
            row -> {
              starts.put(row.getString(1), row.getLong(2));
            });
    return starts;
  }

  /** In one order everywhere, so that two nodes never wait for each other. */
  private Map<Key, Long> take() {
    Map<Key, Long> taken = new TreeMap<>();
    for (Key key : counted.keySet()) {
      Long starts = counted.remove(key);
      if (starts != null) {
        taken.put(key, starts);
      }
    }
    return taken;
  }

  private void write(Key key, long starts) {
    String table = key.isPublic() ? "public_template_start" : "template";
    String column = key.isPublic() ? "template_id" : "id";
    int rows =
        jdbc.sql("update %s set starts = starts + ? where %s = ?".formatted(table, column))
            .params(starts, key.templateId())
            .update();
    if (rows == 0 && key.isPublic()) {
      jdbc.sql("insert into public_template_start (template_id, starts) values (?, ?)")
          .params(key.templateId(), starts)
          .update();
    }
  }

  private record Key(String templateId, boolean isPublic) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return templateId.compareTo(other.templateId);
    }
  }
}
