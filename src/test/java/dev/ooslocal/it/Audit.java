package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A trigger in the database notes every change that an activation writes: from which state to
 * which, and whether it had seen the change before it. An activation may make several moves before
 * it commits, so what may be seen are the moves of the table and whatever they lead to.
 */
final class Audit {
  private static final Set<String> FROM_WAITING =
      Set.of("Running", "Success", "Failed", "Cancelled");
  private static final Set<String> FROM_RUNNING =
      Set.of("Waiting", "Success", "Failed", "Cancelled");
  private static final Set<String> FROM_QUEUED =
      Set.of("Running", "Waiting", "Success", "Failed", "Cancelled");
  private static final Set<String> FROM_STARTED =
      Set.of("Queued", "Running", "Waiting", "Success", "Failed", "Cancelled");
  private static final Map<String, Set<String>> MOVES =
      Map.of(
          "Started", FROM_STARTED,
          "Queued", FROM_QUEUED,
          "Running", FROM_RUNNING,
          "Waiting", FROM_WAITING);

  private final Rows rows;

  /** Begins to take notes; the service has made its tables already. */
  Audit(Rows rows) {
    this.rows = rows;
    rows.execute(
        """
        create table audit_of_executions (
          id text, was text, became text, was_version bigint, became_version bigint);
        create function note_execution() returns trigger language plpgsql as $$
        begin
          insert into audit_of_executions
            values (old.id, old.status, new.status, old.version, new.version);
          return new;
        end $$;
        create trigger note_execution before update of version on execution
          for each row execute function note_execution()
        """);
  }

  /** No change outside the table, and none on top of a change it did not know. */
  void check() {
    List<String> moves =
        rows.texts(
            "select distinct was || ' -> ' || became from audit_of_executions where was <> became");
    assertThat(moves).as("moves that were written").isNotEmpty().allMatch(Audit::isInTheTable);
    assertThat(
            rows.texts(
                "select id || ': ' || was_version || ' -> ' || became_version"
                    + " from audit_of_executions where became_version <> was_version + 1"))
        .as("activations that wrote over another's work")
        .isEmpty();
  }

  private static boolean isInTheTable(String move) {
    List<String> states = List.of(move.split(" -> "));
    return MOVES.getOrDefault(states.getFirst(), Set.of()).contains(states.getLast());
  }
}
