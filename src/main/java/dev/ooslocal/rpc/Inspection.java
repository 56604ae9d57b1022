package dev.ooslocal.rpc;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Stops the start when an operation is undocumented or has a type that cannot go over the wire.
 * Reading all their records takes a fifteenth of a start, so it goes on beside the rest of it.
 */
@Component
final class Inspection implements SmartInitializingSingleton {
  private final CompletableFuture<List<String>> problems;

  Inspection(Operations operations) {
    problems = CompletableFuture.supplyAsync(operations::problems);
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> found = problems.join();
    if (!found.isEmpty()) {
      throw new IllegalStateException(
          "these operations cannot be served:\n  " + String.join("\n  ", found));
    }
  }
}
