package dev.ooslocal.cloud.stub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Uses of stubs whose answer does not depend on them. They are kept in memory until somebody looks,
 * because counting each in the database would make all calls of a stub wait for each other.
 */
@Component
final class UseCounts {
  private final Map<String, Long> pending = new ConcurrentHashMap<>();
  private final StubRows rows;

  UseCounts(StubRows rows) {
    this.rows = rows;
  }

  void add(String id) {
    pending.merge(id, 1L, Long::sum);
  }

  void forget() {
    pending.clear();
  }

  /** Writes them down within the running transaction. */
  void write() {
    for (String id : pending.keySet()) {
      Long more = pending.remove(id);
      if (more != null) {
        rows.addUses(id, more);
      }
    }
  }
}
