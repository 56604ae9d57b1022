package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Belongings;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The worlds that lenient mode makes up, each for an execution, with which it goes. */
@Component
final class MadeUpWorlds implements Belongings {
  private final JdbcTemplate jdbc;

  MadeUpWorlds(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** What stands for the account in the rows of such a world. */
  static String name(String account, String rootExecution) {
    return account + "/" + rootExecution;
  }

  @Override
  public void forget(String account, Collection<String> executions) {
    List<Object[]> worlds =
        executions.stream()
            .filter(id -> id.indexOf('.') < 0)
            .map(root -> new Object[] {name(account, root)})
            .toList();
    jdbc.batchUpdate("delete from cloud_resource where account = ?", worlds);
    jdbc.batchUpdate("delete from cloud_world where account = ?", worlds);
  }
}
