package dev.ooslocal.platform.storage;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** All tables together. */
@Component
public class Tables {
  /** What belongs to the schema or to the clock and not to any account. */
  static final Set<String> KEPT = Set.of("flyway_schema_history", "clock_offset", "cloud_change");

  private static final int PORTION = 20_000;

  private final JdbcTemplate jdbc;

  Tables(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Deletes all rows of all accounts. Not in one transaction: H2 keeps in memory what a transaction
   * deletes, and some hundred thousand executions are too many to be kept twice. A reset that is
   * broken off is asked for again.
   */
  public void clear() {
    String portion = isH2() ? " fetch first " + PORTION + " rows only" : "";
    for (String table : inOrder()) {
      int deleted = PORTION;
      while (deleted == PORTION) {
        deleted = jdbc.update("delete from \"" + table + "\"" + portion);
      }
    }
  }

  private boolean isH2() {
    return Boolean.TRUE.equals(
        jdbc.execute(
            (ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("H2")));
  }

  /** Names of all tables to be cleared, those that refer to others first. */
  List<String> inOrder() {
    List<String> found =
        jdbc.execute((ConnectionCallback<List<String>>) connection -> names(connection));
    List<String> names = found == null ? List.of() : found;
    List<String> order = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    names.forEach(name -> visit(name, seen, order));
    return order;
  }

  private void visit(String table, Set<String> seen, List<String> order) {
    if (seen.add(table)) {
      List<String> referring =
          jdbc.execute((ConnectionCallback<List<String>>) c -> referring(c, table));
      if (referring != null) {
        referring.forEach(other -> visit(other, seen, order));
      }
      order.add(table);
    }
  }

  private static List<String> names(Connection connection) throws SQLException {
    DatabaseMetaData data = connection.getMetaData();
    try (ResultSet rows =
        data.getTables(connection.getCatalog(), connection.getSchema(), "%", types())) {
      return column(rows, "TABLE_NAME").stream().filter(name -> !KEPT.contains(name)).toList();
    }
  }

  private static List<String> referring(Connection connection, String table) throws SQLException {
    try (ResultSet rows =
        connection
            .getMetaData()
            .getExportedKeys(connection.getCatalog(), connection.getSchema(), table)) {
      return column(rows, "FKTABLE_NAME");
    }
  }

  private static List<String> column(ResultSet rows, String name) throws SQLException {
    List<String> values = new ArrayList<>();
    while (rows.next()) {
      values.add(rows.getString(name));
    }
    return values;
  }

  /** H2 and PostgreSQL have different words for an ordinary table. */
  private static String[] types() {
    return new String[] {"TABLE", "BASE TABLE"};
  }
}
