package dev.ooslocal.cloud.ros;

import java.sql.Savepoint;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Takes back what part of a transaction has done, whatever products were called in it. */
@Component
final class Undo {
  private final JdbcTemplate jdbc;

  Undo(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  Savepoint mark() {
    ConnectionCallback<Savepoint> mark = connection -> connection.setSavepoint();
    Savepoint made = jdbc.execute(mark);
    if (made == null) {
      throw new IllegalStateException("the database gives no savepoint");
    }
    return made;
  }

  void backTo(Savepoint mark) {
    ConnectionCallback<Boolean> back =
        connection -> {
          connection.rollback(mark);
          return true;
        };
    jdbc.execute(back);
  }
}
