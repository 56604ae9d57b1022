package dev.ooslocal.extension;

import dev.ooslocal.platform.storage.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The packages of instances, in their table. */
@Component
public class PackageStates {
  private static final String ON =
      " where account_id = :account and region_id = :region and instance_id = :instance";

  private final JdbcClient jdbc;

  PackageStates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The packages of an instance by the names of their templates, those behind a name. */
  public List<PackageState> list(
      String account,
      String region,
      String instanceId,
      List<String> names,
      String after,
      int most) {
    String which = names.isEmpty() ? "" : " and template_name in (:names)";
    JdbcClient.StatementSpec query =
        on(
                "select * from package_state"
                    + ON
                    + which
                    + " and template_name > :after order by template_name limit :most",
                account,
                region,
                instanceId)
            .param("after", after)
            .param("most", most);
    return (names.isEmpty() ? query : query.param("names", names))
        .query(PackageStates::state)
        .list();
  }

  void put(String account, String region, String instanceId, PackageState state) {
    remove(account, region, instanceId, state.templateName());
    on(
            """
            insert into package_state (account_id, region_id, instance_id, template_name,
              template_id, template_version, description, publisher, parameters,
              configuration_info, updated_at)
            values (:account, :region, :instance, :name, :id, :version, :description, :publisher,
              :parameters, :configuration, :now)
            """,
            account,
            region,
            instanceId)
        .param("name", state.templateName())
        .param("id", state.templateId())
        .param("version", state.templateVersion())
        .param("description", state.description())
        .param("publisher", state.publisher())
        .param("parameters", state.parameters())
        .param("configuration", state.configurationInfo())
        .param("now", Times.column(state.updatedAt()))
        .update();
  }

  void remove(String account, String region, String instanceId, String templateName) {
    on("delete from package_state" + ON + " and template_name = :name", account, region, instanceId)
        .param("name", templateName)
        .update();
  }

  private JdbcClient.StatementSpec on(
      String sql, String account, String region, String instanceId) {
    return jdbc.sql(sql)
        .param("account", account)
        .param("region", region)
        .param("instance", instanceId);
  }

  private static PackageState state(ResultSet row, int number) throws SQLException {
    return new PackageState(
        row.getString("template_id"),
        row.getString("template_name"),
        row.getString("template_version"),
        row.getString("description"),
        row.getString("publisher"),
        row.getString("parameters"),
        row.getString("configuration_info"),
        Times.of(row, "updated_at"));
  }
}
