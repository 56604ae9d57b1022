package dev.ooslocal.cloud.journal;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes calls, many at once. */
@Component
final class CallRows {
  static final String INSERT =
      """
      insert into cloud_call (called_at, service, service_key, api, api_key, region, parameters,
        answer, error, answered_by, stub_id, execution_id, task_execution_id, task_name, loop_item,
        attempt, unread)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  private final JdbcTemplate jdbc;

  CallRows(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<CallRow> calls) {
    jdbc.batchUpdate(INSERT, calls.stream().map(CallRow::columns).toList());
  }

  /** Keeps only the newest. */
  void keepNewest(int kept) {
    jdbc.update("delete from cloud_call where seq <= (select max(seq) from cloud_call) - ?", kept);
  }

  void deleteAll() {
    jdbc.update("delete from cloud_call");
  }
}
