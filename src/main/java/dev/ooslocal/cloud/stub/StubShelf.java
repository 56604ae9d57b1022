package dev.ooslocal.cloud.stub;

import dev.ooslocal.platform.storage.Nodes;
import dev.ooslocal.platform.storage.Remembered;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The stubs in memory, newest first. A database that other nodes may write to is asked for its
 * version before each use; one of our own is not asked at all.
 */
@Component
final class StubShelf {
  private record Content(long version, List<StoredStub> stubs) {}

  private final StubRows rows;
  private final boolean shared;
  private final Remembered<Content> content;

  StubShelf(StubRows rows, Nodes nodes) {
    this.rows = rows;
    this.shared = nodes.isShared();
    this.content = new Remembered<>(() -> new Content(rows.version(), rows.all()));
  }

  List<StoredStub> stubs() {
    if (shared && content.get().version() != rows.version()) {
      content.forget();
    }
    return content.get().stubs();
  }

  /** Reads again once the running change is committed. */
  void changed() {
    content.changed();
  }
}
