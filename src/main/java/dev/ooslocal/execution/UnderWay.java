package dev.ooslocal.execution;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Keeps the same work from being done twice at a time in this process. */
final class UnderWay {
  private final ConcurrentMap<String, CompletableFuture<@Nullable Void>> works =
      new ConcurrentHashMap<>();

  /** Does the work, once whoever is at the same work has ended, well or not. */
  void alone(String id, Runnable work) {
    CompletableFuture<@Nullable Void> mine = new CompletableFuture<>();
    for (var theirs = works.putIfAbsent(id, mine);
        theirs != null;
        theirs = works.putIfAbsent(id, mine)) {
      theirs.join();
    }
    try {
      work.run();
    } finally {
      works.remove(id, mine);
      mine.complete(null);
    }
  }
}
