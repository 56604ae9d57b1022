package dev.ooslocal.cloud.stub;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The stubs in memory, newest first. A database that other nodes may write to is asked for its
 * version before each use; one of our own is not asked at all.
 */
@Component
final class StubShelf {
  private static final long NEVER_READ = -1;

  private record Content(long version, List<StoredStub> stubs) {}

  private final StubRows rows;
  private final boolean shared;
  private volatile Content content = new Content(NEVER_READ, List.of());

  StubShelf(StubRows rows, @Value("${oos.storage:memory}") String storage) {
    this.rows = rows;
    this.shared = storage.equals("jdbc");
  }

  List<StoredStub> stubs() {
    Content known = content;
    if (known.version() != NEVER_READ && (!shared || rows.version() == known.version())) {
      return known.stubs();
    }
    Content fresh = new Content(rows.version(), rows.all());
    content = fresh;
    return fresh.stubs();
  }

  /** Reads again once the running change is committed. */
  void changed() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      forget();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCompletion(int status) {
            forget();
          }
        });
  }

  private void forget() {
    content = new Content(NEVER_READ, List.of());
  }
}
