package dev.ooslocal.it;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks into the database of a service, where HTTP does not show what matters. */
final class Rows {
  private final String url;
  private final String user;

  private Rows(String url, String user) {
    this.url = url;
    this.user = user;
  }

  static Rows ofPostgres(String url) {
    return new Rows(url, "postgres");
  }

  /** Of a data folder that no process has open. */
  static Rows ofFolder(Path data) {
    return new Rows(
        "jdbc:h2:file:"
            + data.resolve("oos").toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
        "sa");
  }

  /** How many rows there are in a table, or of those that a condition leaves. */
  long count(String fromWhere) {
    return Long.parseLong(texts("select count(*) from " + fromWhere).getFirst());
  }

  /** The first column of what a query answers. */
  List<String> texts(String query) {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String statements) {
    try (Connection connection = DriverManager.getConnection(url, user, "");
        Statement statement = connection.createStatement()) {
      statement.execute(statements);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
