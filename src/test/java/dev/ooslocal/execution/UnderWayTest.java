package dev.ooslocal.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class UnderWayTest {
  private final UnderWay underWay = new UnderWay();
  private final List<String> done = new ArrayList<>();

  @Test
  void theSecondWaitsForTheFirst() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch released = new CountDownLatch(1);
    Thread first =
        Thread.ofVirtual()
            .start(
                () ->
                    underWay.alone(
                        "call",
                        () -> {
                          begun.countDown();
                          await(released);
                          done.add("first");
                        }));
    await(begun);
    Thread second =
        Thread.ofPlatform().start(() -> underWay.alone("call", () -> done.add("second")));
    Awaitility.await().until(() -> second.getState() == Thread.State.WAITING);
    underWay.alone("another call", () -> done.add("another"));
    released.countDown();
    first.join();
    second.join();
    assertThat(done).containsExactly("another", "first", "second");
  }

  @Test
  void workThatFailedCanBeDoneAgain() {
    assertThatThrownBy(() -> underWay.alone("call", () -> List.of().getFirst()))
        .isInstanceOf(RuntimeException.class);
    underWay.alone("call", () -> done.add("again"));
    assertThat(done).containsExactly("again");
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
