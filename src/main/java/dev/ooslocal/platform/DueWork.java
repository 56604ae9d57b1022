package dev.ooslocal.platform;

import java.time.Instant;
import java.util.Optional;

/**
 * Work of a room that becomes due by the domain's clock without an execution behind it. Whoever
 * moves the clock stops at each such time and has it done before going on.
 */
public interface DueWork {
  /** When the next of it is due, now or later; empty when nothing of it waits for time. */
  Optional<Instant> nextDue();

  /** Does what is due by now; the caller holds the clock steady. */
  void catchUp();
}
