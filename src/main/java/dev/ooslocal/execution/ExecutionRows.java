package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionRow;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Firings;
import dev.ooslocal.engine.Hold;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.engine.Scope;
import dev.ooslocal.platform.storage.Times;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The rows of executions, as activations lock, load and write them. */
@Component
class ExecutionRows {
  private static final String INSERT =
      "insert into execution (id, account_id, region_id, user_name, executed_by, parent_id,"
          + " parent_run_id, depth, nesting, mode, loop_mode, safety_check, confirms, ram_role,"
          + " trigger_message, round_scope, template_id, template_name, template_version, text_hash, category,"
          + " is_parent, description, resource_group_id, given, secret_names, targets, created_at,"
          + " status, status_message, hold, next_task, current_run, has_failed, failure, next_run,"
          + " next_child, parameters, outputs, firings, started_at, updated_at, ended_at, version,"
          + " waiting_status, current_tasks, counters) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?)";

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

  /** Writes an execution that is being started, as it now stands. */
  void insert(ExecutionFacts facts, Execution started, ExecutionRow row, Digest digest) {
    jdbc.update(
        INSERT,
        (PreparedStatement statement) -> {
          Cells cells = new Cells(statement);
          origin(cells, facts, started);
          state(cells, row, digest);
        });
  }

  void update(String id, ExecutionRow row, Digest digest) {
    jdbc.update(
        UPDATE,
        (PreparedStatement statement) -> {
          Cells cells = new Cells(statement);
          state(cells, row, digest);
          cells.text(id);
        });
  }

  private static void origin(Cells cells, ExecutionFacts facts, Execution started)
      throws SQLException {
    cells
        .text(facts.id())
        .text(facts.account())
        .text(facts.region())
        .text(facts.user())
        .text(facts.executedBy())
        .text(facts.parentId())
        .text(facts.parentRunId())
        .number(started.depth())
        .number(facts.nesting())
        .text(facts.mode().wireName())
        .text(facts.loopMode())
        .text(started.safetyCheck())
        .flag(facts.confirms())
        .text(facts.ramRole())
        .text(StoredJson.writeOrNull(facts.trigger()))
        .text(StoredJson.writeRecord(facts.scope()))
        .text(started.templateId())
        .text(started.templateName())
        .text(started.templateVersion())
        .text(started.textHash())
        .text(started.category())
        .flag(started.isParent())
        .text(started.description())
        .text(started.resourceGroupId())
        .text(StoredJson.write(started.given()))
        .text(String.join(",", started.secretNames()))
        .text(started.targets())
        .time(facts.createdAt());
  }

  private static void state(Cells cells, ExecutionRow row, Digest digest) throws SQLException {
    cells
        .text(row.status().wireName())
        .text(row.statusMessage())
        .text(row.hold().name())
        .number(row.cursor())
        .text(row.current())
        .flag(row.failed())
        .text(row.failure())
        .number(row.nextRun())
        .number(row.nextChild())
        .text(StoredJson.write(row.parameters()))
        .text(StoredJson.write(row.outputs()))
        .text(StoredJson.writeRecord(row.firings()))
        .time(row.startedAt())
        .time(row.updatedAt())
        .time(row.endedAt())
        .number(row.version())
        .text(digest.waitingStatus())
        .text(digest.currentTasks())
        .text(digest.counters());
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
        StoredJson.readRecord(row.getString("round_scope"), Scope.class),
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
