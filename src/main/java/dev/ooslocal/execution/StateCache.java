package dev.ooslocal.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionRow;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.PendingSignal;
import dev.ooslocal.engine.TaskRow;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Resettable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Executions as this node last wrote them, so that the next activation need not read rows and JSON
 * again. An entry counts only while the version under the lock is its own, so another node's work
 * is never overlooked.
 */
@Component
class StateCache implements Resettable {
  private static final long MOST_ROWS = 200_000;
  private static final Duration KEPT = Duration.ofMinutes(2);

  private final Cache<String, Snapshot> snapshots =
      Caffeine.newBuilder()
          .maximumWeight(MOST_ROWS)
          .weigher((String id, Snapshot s) -> 1 + s.runs.size())
          .expireAfterAccess(KEPT)
          .build();

  Optional<Snapshot> find(String id, long version) {
    return Optional.ofNullable(snapshots.getIfPresent(id)).filter(s -> s.row.version() == version);
  }

  void keep(String id, Snapshot snapshot) {
    snapshots.put(id, snapshot);
  }

  void forget(String id) {
    snapshots.invalidate(id);
  }

  @Override
  public void reset() {
    snapshots.invalidateAll();
  }

  /** An execution between two activations. */
  record Snapshot(ExecutionFacts facts, Program program, ExecutionRow row, List<TaskRow> runs) {
    Snapshot {
      runs = List.copyOf(runs);
    }

    ExecutionState state(List<PendingSignal> signals, Instant now) {
      return new ExecutionState(facts, program, row, runs, signals, now);
    }
  }
}
