package dev.ooslocal.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

class SweeperTest {
  private final List<String> swept = new CopyOnWriteArrayList<>();

  @Test
  void sweepsEachKindWhenSoMuchHasBeenAddedToIt() {
    try (Sweeper sweeper = new Sweeper("things")) {
      for (int i = 0; i < 7; i++) {
        sweeper.added("a", 1, 3, () -> swept.add("a"));
      }
      sweeper.added("b", 2, 3, () -> swept.add("b"));
      sweeper.added("c", 10, 3, () -> swept.add("c"));
    }
    assertThat(swept).containsExactly("a", "a", "c");
  }

  @Test
  void goesOnAfterTheDatabaseRefused() {
    try (Sweeper sweeper = new Sweeper("things")) {
      sweeper.added(
          "a",
          1,
          1,
          () -> {
            throw new QueryTimeoutException("on purpose");
          });
      sweeper.added(
          "a",
          1,
          1,
          () -> {
            throw new CannotCreateTransactionException("on purpose");
          });
      sweeper.added("a", 1, 1, () -> swept.add("a"));
    }
    assertThat(swept).containsExactly("a");
  }

  @Test
  void finishesWhatIsUnderWayWithoutInterruptingIt() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closing = new CountDownLatch(1);
    Sweeper sweeper = new Sweeper("things");
    sweeper.added(
        "a",
        1,
        1,
        () -> {
          begun.countDown();
          swept.add(waitsUndisturbed(closing) ? "finished" : "interrupted");
        });
    assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
    Thread closer = Thread.ofVirtual().start(sweeper::close);
    while (!sweeper.isClosed()) {
      Thread.onSpinWait();
    }
    sweeper.added("a", 1, 1, () -> swept.add("too late"));
    closing.countDown();
    closer.join();
    assertThat(swept).containsExactly("finished");
  }

  private static boolean waitsUndisturbed(CountDownLatch latch) {
    try {
      return latch.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
