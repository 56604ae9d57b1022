package dev.ooslocal.application.store;

import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Times;
import dev.ooslocal.rpc.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Revisions in their table; they never change. */
@Component
public class Revisions {
  private static final String OF =
      " where account_id = :account and region_id = :region and application_name = :application";

  private final JdbcClient jdbc;
  private final VirtualClock clock;

  Revisions(JdbcClient jdbc, VirtualClock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public void insert(Caller caller, Revision revision) {
    in(
            """
            insert into deploy_revision (id, account_id, region_id, application_name,
              revision_type, deploy_resource_type, description, location, hooks, created_at)
            values (:id, :account, :region, :application, :type, :resource, :description,
              :location, :hooks, :now)
            """,
            caller,
            revision.applicationName())
        .param("id", revision.id())
        .param("type", revision.type())
        .param("resource", revision.resourceType())
        .param("description", revision.description())
        .param("location", revision.location())
        .param("hooks", revision.hooks())
        .param("now", Times.column(clock.instant()))
        .update();
  }

  /** A revision of an application. */
  public Optional<Revision> find(Caller caller, String application, String id) {
    return in("select * from deploy_revision" + OF + " and id = :id", caller, application)
        .param("id", id)
        .query(Revisions::revision)
        .optional();
  }

  /** Forgets all revisions of an application that is gone. */
  public void forget(Caller caller, String application) {
    in("delete from deploy_revision" + OF, caller, application).update();
  }

  private JdbcClient.StatementSpec in(String sql, Caller caller, String application) {
    return jdbc.sql(sql)
        .param("account", caller.account())
        .param("region", caller.region())
        .param("application", application);
  }

  private static Revision revision(ResultSet row, int number) throws SQLException {
    return new Revision(
        row.getString("id"),
        row.getString("application_name"),
        row.getString("revision_type"),
        row.getString("deploy_resource_type"),
        row.getString("description"),
        row.getString("location"),
        row.getString("hooks"));
  }
}
