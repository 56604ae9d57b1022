package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionRow;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Firings;
import dev.ooslocal.engine.Hold;
import dev.ooslocal.engine.Mode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The rows of executions, as activations lock, load and write them. */
@Component
class ExecutionRows {
  private static final String INSERT =
      "insert into execution (id, account_id, region_id, user_name, executed_by, parent_id,"
          + " parent_run_id, depth, nesting, mode, loop_mode, safety_check, confirms, ram_role,"
          + " trigger_message, template_id, template_name, template_version, text_hash, category,"
          + " is_parent, description, resource_group_id, given, secret_names, targets, created_at,"
          + " status, hold, parameters, updated_at, current_tasks, counters, status_message,"
          + " next_task, has_failed, next_run, next_child, outputs, waiting_status, version) values"
          + " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, '', 0, false, 1, 1, '{}', '', 0)";

  private static final String UPDATE =
      "update execution set status = ?, status_message = ?, hold = ?, next_task = ?, current_run ="
          + " ?, has_failed = ?, failure = ?, next_run = ?, next_child = ?, parameters = ?, outputs"
          + " = ?, firings = ?, started_at = ?, updated_at = ?, ended_at = ?, version = ?,"
          + " waiting_status = ?, current_tasks = ?, counters = ? where id = ?";

  private final JdbcTemplate jdbc;

  ExecutionRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Takes the lock and answers the version; empty when there is no such execution. */
  Optional<Long> lock(String id) {
    return jdbc
        .query("select version from execution where id = ? for update", (r, n) -> r.getLong(1), id)
        .stream()
        .findFirst();
  }

  Loaded load(String id) {
    return jdbc.query(
            "select e.*, t.content from execution e join template_text t on t.hash = e.text_hash"
                + " where e.id = ?",
            (row, n) ->
                new Loaded(
                    facts(row), row(row), row.getString("text_hash"), row.getString("content")),
            id)
        .getFirst();
  }

  /** Writes an execution that has just been started. */
  void insert(ExecutionFacts facts, Execution started, ObjectNode parameters) {
    jdbc.update(
        INSERT,
        facts.id(),
        facts.account(),
        facts.region(),
        facts.user(),
        facts.executedBy(),
        facts.parentId(),
        facts.parentRunId(),
        started.depth(),
        facts.nesting(),
        facts.mode().wireName(),
        facts.loopMode(),
        started.safetyCheck(),
        facts.confirms(),
        facts.ramRole(),
        StoredJson.writeOrNull(facts.trigger()),
        started.templateId(),
        started.templateName(),
        started.templateVersion(),
        started.textHash(),
        started.category(),
        started.isParent(),
        started.description(),
        started.resourceGroupId(),
        StoredJson.write(started.given()),
        String.join(",", started.secretNames()),
        started.targets(),
        Times.column(facts.createdAt()),
        started.status().wireName(),
        Hold.NONE.name(),
        StoredJson.write(parameters),
        Times.column(facts.createdAt()),
        Digest.EMPTY.currentTasks(),
        Digest.EMPTY.counters());
  }

  void update(String id, ExecutionRow row, Digest digest) {
    jdbc.update(
        UPDATE,
        row.status().wireName(),
        row.statusMessage(),
        row.hold().name(),
        row.cursor(),
        row.current(),
        row.failed(),
        row.failure(),
        row.nextRun(),
        row.nextChild(),
        StoredJson.write(row.parameters()),
        StoredJson.write(row.outputs()),
        StoredJson.writeRecord(row.firings()),
        Times.column(row.startedAt()),
        Times.column(row.updatedAt()),
        Times.column(row.endedAt()),
        row.version(),
        digest.waitingStatus(),
        digest.currentTasks(),
        digest.counters(),
        id);
  }

  void describe(String id, String description) {
    jdbc.update("update execution set description = ? where id = ?", description, id);
  }

  private static ExecutionFacts facts(ResultSet row) throws SQLException {
    return new ExecutionFacts(
        row.getString("id"),
        row.getString("account_id"),
        row.getString("region_id"),
        row.getString("user_name"),
        row.getString("executed_by"),
        row.getString("parent_id"),
        row.getString("parent_run_id"),
        row.getInt("nesting"),
        Mode.of(row.getString("mode")),
        row.getString("loop_mode"),
        row.getBoolean("confirms"),
        row.getString("ram_role"),
        StoredJson.readOrNull(row.getString("trigger_message")),
        Times.of(row, "created_at"));
  }

  private static ExecutionRow row(ResultSet row) throws SQLException {
    return new ExecutionRow(
        ExecutionStatus.of(row.getString("status")),
        row.getString("status_message"),
        Hold.valueOf(row.getString("hold")),
        row.getInt("next_task"),
        row.getString("current_run"),
        row.getBoolean("has_failed"),
        row.getString("failure"),
        row.getInt("next_run"),
        row.getInt("next_child"),
        StoredJson.readObject(row.getString("parameters")),
        StoredJson.readObject(row.getString("outputs")),
        StoredJson.readRecord(row.getString("firings"), Firings.class),
        Times.orNull(row, "started_at"),
        Times.of(row, "updated_at"),
        Times.orNull(row, "ended_at"),
        row.getLong("version"));
  }

  /** An execution as loaded: its facts, its row, the text it runs and that text's hash. */
  record Loaded(ExecutionFacts facts, ExecutionRow row, String hash, String text) {}
}
