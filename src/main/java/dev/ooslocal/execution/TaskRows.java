package dev.ooslocal.execution;

import dev.ooslocal.engine.LoopProgress;
import dev.ooslocal.engine.TaskRow;
import dev.ooslocal.engine.TaskStatus;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The rows of task runs, as activations load and write them. */
@Component
class TaskRows {
  private static final String INSERT =
      "insert into task_execution (status, waits, message, properties, outputs, result, memo,"
          + " due_at, attempt, next_task, child_id, extra, loop_progress, loop_items, updated_at,"
          + " ended_at, execution_id, number, id, task_index, name, action, parent_id, item,"
          + " item_index, batch, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
          + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private static final String UPDATE =
      "update task_execution set status = ?, waits = ?, message = ?, properties = ?, outputs = ?,"
          + " result = ?, memo = ?, due_at = ?, attempt = ?, next_task = ?, child_id = ?, extra = ?,"
          + " loop_progress = ?, loop_items = ?, updated_at = ?, ended_at = ? where execution_id ="
          + " ? and number = ?";

  private final JdbcTemplate jdbc;

  TaskRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** The top-level runs and the open ones of loop items. */
  List<TaskRow> load(String executionId) {
    return jdbc.query(
        "select * from task_execution where execution_id = ? and (parent_id is null or status in"
            + " ('Running', 'Waiting')) order by number",
        (row, n) -> row(row),
        executionId);
  }

  void insert(String executionId, List<TaskRow> rows) {
    write(
        INSERT,
        rows,
        (cells, row) -> {
          state(cells, row);
          cells
              .text(executionId)
              .number(row.number())
              .text(row.id())
              .number(row.task())
              .text(row.name())
              .text(row.action())
              .text(row.parentId())
              .text(StoredJson.writeOrNull(row.item()))
              .number(row.itemIndex())
              .number(row.batch())
              .time(row.createdAt());
        });
  }

  void update(String executionId, List<TaskRow> rows) {
    write(
        UPDATE,
        rows,
        (cells, row) -> {
          state(cells, row);
          cells.text(executionId).number(row.number());
        });
  }

  /** The outputs of a loop's items by their place; items without outputs are left out. */
  Map<Integer, ObjectNode> outputs(String loopRunId) {
    Map<Integer, ObjectNode> found = new TreeMap<>();
    jdbc.query(
        "select item_index, outputs from task_execution where execution_id = ? and parent_id = ? and"
            + " outputs is not null order by number",
        row -> {
          found.put(row.getInt(1), StoredJson.readObject(row.getString(2)));
        },
        TaskExecution.executionOf(loopRunId),
        loopRunId);
    return found;
  }

  /** The failed items of a loop, in their order. */
  List<TaskRow> failedItems(String loopRunId) {
    return jdbc.query(
        "select * from task_execution where execution_id = ? and parent_id = ? and status = 'Failed'"
            + " order by number",
        (row, n) -> row(row),
        TaskExecution.executionOf(loopRunId),
        loopRunId);
  }

  private void write(String sql, List<TaskRow> rows, Filling filling) {
    if (rows.size() == 1) {
      jdbc.update(
          sql,
          (PreparedStatement statement) -> filling.fill(new Cells(statement), rows.getFirst()));
    } else if (!rows.isEmpty()) {
      jdbc.batchUpdate(
          sql, rows, rows.size(), (statement, row) -> filling.fill(new Cells(statement), row));
    }
  }

  private static void state(Cells cells, TaskRow row) throws SQLException {
    cells
        .text(row.status().wireName())
        .text(row.waits().name())
        .text(row.message())
        .text(StoredJson.writeOrNull(row.properties()))
        .text(StoredJson.writeOrNull(row.outputs()))
        .text(StoredJson.writeOrNull(row.result()))
        .text(StoredJson.writeOrNull(row.memo()))
        .time(row.dueAt())
        .number(row.attempt())
        .text(row.next())
        .text(row.childId())
        .text(StoredJson.writeOrNull(row.extra()))
        .text(StoredJson.writeRecord(row.loop()))
        .text(row.items().isEmpty() ? null : StoredJson.write(Json.array().addAll(row.items())))
        .time(row.updatedAt())
        .time(row.endedAt());
  }

  private static TaskRow row(ResultSet row) throws SQLException {
    return new TaskRow(
        row.getString("id"),
        row.getInt("number"),
        row.getInt("task_index"),
        row.getString("name"),
        row.getString("action"),
        row.getString("parent_id"),
        StoredJson.readOrNull(row.getString("item")),
        row.getInt("item_index"),
        row.getInt("batch"),
        TaskStatus.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
        Waits.valueOf(row.getString("waits")),
        row.getString("message"),
        StoredJson.readOrNull(row.getString("properties")),
        StoredJson.readObjectOrNull(row.getString("outputs")),
        StoredJson.readOrNull(row.getString("result")),
        StoredJson.readOrNull(row.getString("memo")),
        Times.orNull(row, "due_at"),
        row.getInt("attempt"),
        row.getString("next_task"),
        row.getString("child_id"),
        StoredJson.readObjectOrNull(row.getString("extra")),
        StoredJson.readRecord(row.getString("loop_progress"), LoopProgress.class),
        items(row.getString("loop_items")),
        Times.of(row, "created_at"),
        Times.of(row, "updated_at"),
        Times.orNull(row, "ended_at"));
  }

  private static List<JsonNode> items(@Nullable String text) {
    List<JsonNode> items = new ArrayList<>();
    if (text != null) {
      Json.parse(text).forEach(items::add);
    }
    return items;
  }

  private interface Filling {
    void fill(Cells cells, TaskRow row) throws SQLException;
  }
}
