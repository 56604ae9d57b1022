package dev.ooslocal.it;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Lets time pass where the passing of time is what the test is about. */
final class Pause {
  private Pause() {}

  static void of(Duration span) {
    Awaitility.await().pollDelay(span).atMost(span.plusMinutes(1)).until(() -> true);
  }
}
