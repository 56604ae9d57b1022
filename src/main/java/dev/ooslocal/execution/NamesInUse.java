package dev.ooslocal.execution;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.storage.Commits;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The names that executions carry, each kept once for an account and region: an account runs few
 * templates many times, so a part of a name is looked for among the names, not among all
 * executions. A name stays when its last execution is gone; then nothing is found by it.
 */
@Component
class NamesInUse implements Resettable {
  private static final String TEMPLATE = "template";
  private static final String STARTER = "starter";
  private static final int REMEMBERED = 20_000;
  private static final int FEW = 10;

  private final JdbcTemplate jdbc;
  private final Cache<Name, Boolean> kept = Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  NamesInUse(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps the names of an execution that is being started, in the current transaction. */
  void keep(Execution started) {
    String template = started.templateName();
    if (template != null) {
      keep(new Name(started.accountId(), started.regionId(), TEMPLATE, template, ""));
    }
    keep(
        new Name(
            started.accountId(),
            started.regionId(),
            STARTER,
            started.executedBy(),
            started.userName()));
  }

  /** The names of templates that hold a text; empty when they are many. */
  Optional<List<String>> templates(String account, String region, String part) {
    return few(
        jdbc.query(
            "select name from execution_name where account_id = ? and region_id = ? and kind = ?"
                + " and name like ? escape '!' order by name fetch first ? rows only",
            (row, _) -> row.getString(1),
            account,
            region,
            TEMPLATE,
            ExecutionQuery.part(part),
            FEW + 1));
  }

  /** How those show who have this name or id; empty when they are many. */
  Optional<List<String>> starters(String account, String region, String nameOrId) {
    return few(
        jdbc.query(
            "select distinct name from execution_name where account_id = ? and region_id = ? and"
                + " kind = ? and (alias = ? or name = ? or name in (?, ?)) order by name fetch"
                + " first ? rows only",
            (row, _) -> row.getString(1),
            account,
            region,
            STARTER,
            nameOrId,
            nameOrId,
            "root(" + nameOrId + ")",
            "user(" + nameOrId + ")",
            FEW + 1));
  }

  @Override
  public void reset() {
    kept.invalidateAll();
  }

  private void keep(Name name) {
    if (kept.getIfPresent(name) == null) {
      jdbc.update(
          "insert into execution_name (account_id, region_id, kind, name, alias) values (?, ?, ?,"
              + " ?, ?) on conflict do nothing",
          name.account,
          name.region,
          name.kind,
          name.name,
          name.alias);
      Commits.after(() -> kept.put(name, true));
    }
  }

  private static Optional<List<String>> few(List<String> found) {
    return found.size() > FEW ? Optional.empty() : Optional.of(found);
  }

  private record Name(String account, String region, String kind, String name, String alias) {}
}
