package dev.ooslocal.git;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of accounts, organizations and repositories. */
@Component
@Transactional
class GitRows {
  private static final String OWNED =
      "account_id = :account and platform = :platform and owner_name = :owner";

  private final JdbcClient jdbc;

  GitRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void addAccount(String account, String platform, String owner) {
    if (!hasAccount(account, platform, owner)) {
      jdbc.sql("insert into git_account values (:account, :platform, :owner)")
          .param("account", account)
          .param("platform", platform)
          .param("owner", owner)
          .update();
    }
  }

  boolean hasAccount(String account, String platform, String owner) {
    return accounts(account, platform).contains(owner);
  }

  List<String> accounts(String account, String platform) {
    return jdbc.sql(
            "select owner_name from git_account where account_id = :account"
                + " and platform = :platform order by owner_name")
        .param("account", account)
        .param("platform", platform)
        .query((row, _) -> row.getString(1))
        .list();
  }

  void addOrganization(String account, String platform, String owner, String name) {
    if (organizations(account, platform, owner).stream().noneMatch(o -> o.name().equals(name))) {
      jdbc.sql("insert into git_organization values (:account, :platform, :owner, :name, :id)")
          .param("account", account)
          .param("platform", platform)
          .param("owner", owner)
          .param("name", name)
          .param("id", Repo.organizationId(platform, name))
          .update();
    }
  }

  List<Organization> organizations(String account, String platform, String owner) {
    return jdbc.sql(
            "select org_id, org_name from git_organization where " + OWNED + " order by org_name")
        .param("account", account)
        .param("platform", platform)
        .param("owner", owner)
        .query((row, _) -> new Organization(row.getString(1), row.getString(2)))
        .list();
  }

  /** Adds a repository, or replaces the one of the same name. */
  void put(String account, Repo repo) {
    jdbc.sql(
            "delete from git_repository where "
                + OWNED
                + " and org_name = :org and repo_name = :name")
        .param("account", account)
        .param("platform", repo.platform())
        .param("owner", repo.owner())
        .param("org", repo.organization())
        .param("name", repo.name())
        .update();
    jdbc.sql(
            """
            insert into git_repository values (:account, :platform, :owner, :org, :name, :id,
              :location, :private, :description)
            """)
        .param("account", account)
        .param("platform", repo.platform())
        .param("owner", repo.owner())
        .param("org", repo.organization())
        .param("name", repo.name())
        .param("id", repo.id())
        .param("location", repo.location().toString())
        .param("private", repo.isPrivate())
        .param("description", repo.description())
        .update();
  }

  /** All repositories of a platform, through whichever account they are reached. */
  List<Repo> repositories(String account, String platform) {
    return jdbc.sql(
            "select * from git_repository where account_id = :account and platform = :platform"
                + " order by org_name, repo_name, owner_name")
        .param("account", account)
        .param("platform", platform)
        .query(GitRows::repo)
        .list();
  }

  private static Repo repo(ResultSet row, int number) throws SQLException {
    return new Repo(
        row.getString("platform"),
        row.getString("owner_name"),
        row.getString("org_name"),
        row.getString("repo_name"),
        Path.of(row.getString("location")),
        row.getBoolean("is_private"),
        row.getString("description"));
  }
}
