package dev.ooslocal.platform.storage;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the database, remembered until it changes. Whoever reads while somebody else
 * changes it may get what was there before, as from the database itself, but that is not remembered
 * beyond the end of the change.
 */
public final class Remembered<T> {
  private final Supplier<T> reader;
  private final AtomicReference<Slot<T>> slot = new AtomicReference<>(new Slot<>(null));

  /**
   * @param reader reads it from the database
   */
  public Remembered(Supplier<T> reader) {
    this.reader = reader;
  }

  public T get() {
    Slot<T> before = slot.get();
    T known = before.value;
    if (known != null) {
      return known;
    }
    T read = reader.get();
    slot.compareAndSet(before, new Slot<>(read));
    return read;
  }

  /** It has been changed, in the current transaction if there is one. */
  public void changed() {
    Commits.afterAny(this::forget);
  }

  /** Has it read anew when it is needed next. */
  public void forget() {
    slot.set(new Slot<>(null));
  }

  /** Each is another one, so that whoever has read meanwhile sees that it was forgotten. */
  private static final class Slot<T> {
    private final @Nullable T value;

    Slot(@Nullable T value) {
      this.value = value;
    }
  }
}
