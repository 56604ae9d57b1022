package dev.ooslocal.platform.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private final AtomicInteger reads = new AtomicInteger();
  private final AtomicReference<String> stored = new AtomicReference<>("old");

  @Test
  void readsOnceUntilItChanges() {
    Remembered<String> value = new Remembered<>(this::read);
    assertThat(value.get() + value.get()).isEqualTo("oldold");
    stored.set("new");
    assertThat(value.get()).isEqualTo("old");
    value.changed();
    assertThat(value.get() + value.get()).isEqualTo("newnew");
    assertThat(reads).hasValue(2);
  }

  @Test
  void doesNotKeepWhatWasReadBeforeAChangeThatCameMeanwhile() {
    AtomicReference<Remembered<String>> itself = new AtomicReference<>();
    Remembered<String> value =
        new Remembered<>(
            () -> {
              String before = read();
              if (stored.compareAndSet("old", "new")) {
                itself.get().changed();
              }
              return before;
            });
    itself.set(value);
    assertThat(value.get()).isEqualTo("old");
    assertThat(value.get()).isEqualTo("new");
  }

  private String read() {
    reads.incrementAndGet();
    return stored.get();
  }
}
