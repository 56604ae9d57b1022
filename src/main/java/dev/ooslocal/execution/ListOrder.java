package dev.ooslocal.execution;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * The order of a list of executions: a key and, where keys are equal, the time of creation and the
 * id.
 */
public record ListOrder(Key key, boolean ascending) {
  /** The order that the database puts rows in: what has not ended comes after all that has. */
  Comparator<Execution> comparator() {
    Comparator<Execution> byKey =
        switch (key) {
          case START_DATE -> Comparator.comparing(Execution::createdAt);
          case STATUS ->
              Comparator.<Execution, String>comparing(e -> e.status().wireName())
                  .thenComparing(Execution::createdAt);
          case END_DATE ->
              Comparator.comparing(
                  Execution::endedAt, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    Comparator<Execution> all = byKey.thenComparing(Execution::id);
    return ascending ? all : all.reversed();
  }

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
