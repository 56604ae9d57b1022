package dev.ooslocal.execution;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list of executions: a key and, where keys are equal, the time of creation and the
 * id.
 */
public record ListOrder(Key key, boolean ascending) {
  /** What can be sorted by, under its wire name. */
  public enum Key {
    START_DATE("StartDate"),
    END_DATE("EndDate"),
    STATUS("Status");

    private final String wireName;

    Key(String wireName) {
      this.wireName = wireName;
    }

    @Override
    public String toString() {
      return wireName;
    }
  }

  /**
   * Where a page begins: behind this execution.
   *
   * @param createdAt when it was created
   * @param endedAt when it ended; null while it has not
   * @param status its state
   * @param id its id
   */
  public record Place(Instant createdAt, @Nullable Instant endedAt, String status, String id) {
    public static Place of(Execution last) {
      return new Place(last.createdAt(), last.endedAt(), last.status().wireName(), last.id());
    }
  }
}
