package dev.ooslocal.state.store;

import dev.ooslocal.platform.storage.Times;
import dev.ooslocal.rpc.NewestFirst;
import dev.ooslocal.rpc.Spot;
import dev.ooslocal.state.StateConfiguration;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** State configurations. */
@Component
@Transactional
public class StateRows {
  private static final String MINE = " where account_id = :account and region_id = :region";
  private static final String SELECT = "select * from state_configuration";

  private final JdbcClient jdbc;

  StateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A configuration that is due.
   *
   * @param at since when
   */
  public record Due(String account, String region, StateConfiguration configuration, Instant at) {}

  /**
   * Those of an account in a region, newest first.
   *
   * @param after the place of the last one seen; null at the beginning
   */
  public List<StateConfiguration> list(
      String account, String region, @Nullable Spot after, int most) {
    return NewestFirst.of(jdbc, "state_configuration", account, region, after, most)
        .query((row, _) -> configuration(row))
        .list();
  }

  public Optional<StateConfiguration> find(String account, String region, String id) {
    return on(SELECT + MINE + " and id = :id", account, region)
        .param("id", id)
        .query((row, _) -> configuration(row))
        .optional();
  }

  public void insert(String account, String region, StateConfiguration one) {
    bound(
            """
            insert into state_configuration (id, account_id, region_id, template_id, template_name,
              template_version, description, parameters, targets, configure_mode, schedule_type,
              schedule_expression, resource_group_id, created_at, updated_at, next_run_at)
            values (:id, :account, :region, :template, :name, :version, :description, :parameters,
              :targets, :mode, :type, :schedule, :rg, :created, :updated, :updated)
            """,
            account,
            region,
            one)
        .param("template", one.templateId())
        .param("name", one.templateName())
        .param("version", one.templateVersion())
        .param("created", Times.column(one.createdAt()))
        .update();
  }

  /** Writes what was changed; it is due at once. */
  public void update(String account, String region, StateConfiguration one) {
    bound(
            """
            update state_configuration
            set description = :description, parameters = :parameters, targets = :targets,
              configure_mode = :mode, schedule_type = :type, schedule_expression = :schedule,
              resource_group_id = :rg, updated_at = :updated, next_run_at = :updated
            where account_id = :account and region_id = :region and id = :id
            """,
            account,
            region,
            one)
        .update();
  }

  public void delete(String account, String region, String id) {
    on("delete from state_configuration" + MINE + " and id = :id", account, region)
        .param("id", id)
        .update();
  }

  public void move(String account, String region, String id, String resourceGroupId) {
    on(
            "update state_configuration set resource_group_id = :rg" + MINE + " and id = :id",
            account,
            region)
        .param("rg", resourceGroupId)
        .param("id", id)
        .update();
  }

  /** All that are due by this time, of every account, the longest due first. */
  public List<Due> due(Instant now) {
    return jdbc.sql(SELECT + " where next_run_at <= :now order by next_run_at, id")
        .param("now", Times.column(now))
        .query(
            (row, _) ->
                new Due(
                    row.getString("account_id"),
                    row.getString("region_id"),
                    configuration(row),
                    Times.of(row, "next_run_at")))
        .list();
  }

  /** When the next is due, of every account. */
  public Optional<Instant> nextDue() {
    return jdbc.sql(
            "select next_run_at from state_configuration where next_run_at is not null"
                + " order by next_run_at fetch first 1 rows only")
        .query((row, _) -> Times.of(row, "next_run_at"))
        .optional();
  }

  /** Takes a run that is due, unless another took it meanwhile. */
  public boolean claim(Due due, @Nullable Instant next) {
    return jdbc.sql(
                "update state_configuration set next_run_at = :next"
                    + " where id = :id and next_run_at = :due")
            .param("next", next == null ? null : Times.column(next), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("id", due.configuration().id())
            .param("due", Times.column(due.at()))
            .update()
        == 1;
  }

  private JdbcClient.StatementSpec bound(
      String sql, String account, String region, StateConfiguration one) {
    StateConfiguration.Content content = one.content();
    return on(sql, account, region)
        .param("id", one.id())
        .param("description", content.description())
        .param("parameters", content.parameters())
        .param("targets", content.targets())
        .param("mode", content.mode())
        .param("type", content.scheduleType())
        .param("schedule", content.schedule())
        .param("rg", one.resourceGroupId())
        .param("updated", Times.column(one.updatedAt()));
  }

  private JdbcClient.StatementSpec on(String sql, String account, String region) {
    return jdbc.sql(sql).param("account", account).param("region", region);
  }

  private static StateConfiguration configuration(ResultSet row) throws SQLException {
    return new StateConfiguration(
        row.getString("id"),
        row.getString("template_id"),
        row.getString("template_name"),
        row.getString("template_version"),
        new StateConfiguration.Content(
            row.getString("description"),
            row.getString("parameters"),
            row.getString("targets"),
            row.getString("configure_mode"),
            row.getString("schedule_type"),
            row.getString("schedule_expression")),
        row.getString("resource_group_id"),
        Times.of(row, "created_at"),
        Times.of(row, "updated_at"));
  }
}
