package dev.ooslocal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class BeatTest {
  @Test
  void goesOnAfterAFailureAndSaysSo(CapturedOutput output) {
    AtomicInteger turns = new AtomicInteger();
    try (Beat beat =
        Beat.every(
            Duration.ofMillis(1),
            "heart",
            () -> {
              if (turns.incrementAndGet() == 1) {
                throw new IllegalStateException("missed");
              }
            })) {
      assertThat(beat).isNotNull();
      await().until(() -> turns.get() >= 3);
    }
    assertThat(output).contains("heart failed", "IllegalStateException: missed");
  }
}
