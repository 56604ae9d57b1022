package dev.ooslocal.execution;

import dev.ooslocal.engine.Changes;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Calls that leave the process. An attempt is committed before its call leaves, and its outcome is
 * recorded once, whoever is first.
 */
@Component
class Calls {
  private final JdbcTemplate jdbc;
  private final WakeUps wakeUps;

  Calls(JdbcTemplate jdbc, WakeUps wakeUps) {
    this.jdbc = jdbc;
    this.wakeUps = wakeUps;
  }

  /** Notes an attempt and has it made once this transaction has committed. */
  void schedule(String executionId, Changes.OutgoingAttempt call, Instant now) {
    String id = call.taskRunId() + "/" + call.attempt();
    jdbc.update(
        "insert into call_attempt (id, execution_id, run_id, attempt, kind, request, created_at)"
            + " values (?, ?, ?, ?, ?, ?, ?)",
        id,
        executionId,
        call.taskRunId(),
        call.attempt(),
        call.kind(),
        StoredJson.write(call.request()),
        Times.column(now));
    wakeUps.perform(id, executionId);
  }

  /** The attempt, unless its outcome is known or its execution is gone. */
  Optional<Attempt> open(String id) {
    return jdbc
        .query(
            "select * from call_attempt where id = ? and outcome is null",
            (row, n) ->
                new Attempt(
                    id,
                    row.getString("execution_id"),
                    row.getString("run_id"),
                    row.getInt("attempt"),
                    row.getString("kind"),
                    Json.parse(row.getString("request"))),
            id)
        .stream()
        .findFirst();
  }

  /** Records an outcome; false when there was one already. */
  boolean record(String id, JsonNode outcome, Instant now) {
    return jdbc.update(
            "update call_attempt set outcome = ?, ended_at = ? where id = ? and outcome is null",
            StoredJson.write(outcome),
            Times.column(now),
            id)
        == 1;
  }

  /** A call that was scheduled. */
  record Attempt(
      String id, String executionId, String runId, int attempt, String kind, JsonNode request) {}
}
