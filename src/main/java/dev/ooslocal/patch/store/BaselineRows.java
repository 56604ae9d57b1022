package dev.ooslocal.patch.store;

import dev.ooslocal.patch.Baseline;
import dev.ooslocal.patch.PublicBaselines;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import dev.ooslocal.rpc.NewestFirst;
import dev.ooslocal.rpc.Spot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Baselines in their table, together with the public ones. */
@Component
@Transactional
public class BaselineRows {
  /** As tags know them. */
  public static final String TAGGED_AS = "patchbaseline";

  private static final String MINE = " where account_id = :account and region_id = :region";

  private final JdbcClient jdbc;

  BaselineRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One of the caller's own, or a public one. */
  public Optional<Baseline> find(String account, String region, String name) {
    Optional<Baseline> shared = PublicBaselines.named(name);
    return shared.isPresent()
        ? shared
        : on("select * from patch_baseline" + MINE + " and name = :name", account, region)
            .param("name", name)
            .query(BaselineRows::baseline)
            .optional();
  }

  /**
   * The caller's own, newest first.
   *
   * @param after the place of the last one seen; null at the beginning
   */
  public List<Baseline> own(String account, String region, @Nullable Spot after, int most) {
    return NewestFirst.of(jdbc, "patch_baseline", account, region, after, most)
        .query(BaselineRows::baseline)
        .list();
  }

  public void insert(String account, String region, Baseline baseline) {
    bound(
            """
            insert into patch_baseline (account_id, region_id, id, name, operation_system,
              approval_rules, approved_patches, approved_other, rejected_patches, rejected_action,
              sources, description, resource_group_id, created_by, created_at, updated_by,
              updated_at)
            values (:account, :region, :id, :name, :system, :rules, :approved, :other, :rejected,
              :action, :sources, :description, :rg, :createdBy, :createdAt, :updatedBy, :updatedAt)
            """,
            account,
            region,
            baseline)
        .param("id", baseline.id())
        .param("system", baseline.operationSystem())
        .param("createdBy", baseline.created().by())
        .param("createdAt", Times.column(baseline.created().at()))
        .update();
  }

  public void update(String account, String region, Baseline baseline) {
    bound(
            """
            update patch_baseline
            set approval_rules = :rules, approved_patches = :approved, approved_other = :other,
              rejected_patches = :rejected, rejected_action = :action, sources = :sources,
              description = :description, resource_group_id = :rg, updated_by = :updatedBy,
              updated_at = :updatedAt
            where account_id = :account and region_id = :region and name = :name
            """,
            account,
            region,
            baseline)
        .update();
  }

  public void delete(String account, String region, String name) {
    on("delete from patch_baseline" + MINE + " and name = :name", account, region)
        .param("name", name)
        .update();
    on("delete from patch_default" + MINE + " and baseline_name = :name", account, region)
        .param("name", name)
        .update();
  }

  /** The name of the baseline in force for an operating system. */
  public String defaultFor(String account, String region, String system) {
    return defaults(account, region).getOrDefault(system, PublicBaselines.nameFor(system));
  }

  /** The names of the baselines in force, where they are not the public ones. */
  public Map<String, String> defaults(String account, String region) {
    Map<String, String> defaults = new HashMap<>();
    on("select operation_system, baseline_name from patch_default" + MINE, account, region)
        .query(
            row -> {
              defaults.put(row.getString(1), row.getString(2));
            });
    return defaults;
  }

  public void makeDefault(String account, String region, Baseline baseline) {
    on("delete from patch_default" + MINE + " and operation_system = :system", account, region)
        .param("system", baseline.operationSystem())
        .update();
    on("insert into patch_default values (:account, :region, :system, :name)", account, region)
        .param("system", baseline.operationSystem())
        .param("name", baseline.name())
        .update();
  }

  private JdbcClient.StatementSpec bound(
      String sql, String account, String region, Baseline baseline) {
    Baseline.Content content = baseline.content();
    return on(sql, account, region)
        .param("name", baseline.name())
        .param("rules", content.rules())
        .param("approved", list(content.approved()))
        .param("other", content.approvedNonSecurity())
        .param("rejected", list(content.rejected()))
        .param("action", content.rejectedAction())
        .param("sources", list(content.sources()))
        .param("description", baseline.description())
        .param("rg", baseline.resourceGroupId())
        .param("updatedBy", baseline.updated().by())
        .param("updatedAt", Times.column(baseline.updated().at()));
  }

  private JdbcClient.StatementSpec on(String sql, String account, String region) {
    return jdbc.sql(sql).param("account", account).param("region", region);
  }

  private static Baseline baseline(ResultSet row, int number) throws SQLException {
    return new Baseline(
        row.getString("id"),
        row.getString("name"),
        row.getString("operation_system"),
        new Baseline.Content(
            row.getString("approval_rules"),
            list(row.getString("approved_patches")),
            row.getBoolean("approved_other"),
            list(row.getString("rejected_patches")),
            row.getString("rejected_action"),
            list(row.getString("sources"))),
        row.getString("description"),
        row.getString("resource_group_id"),
        false,
        new Baseline.Stamp(Times.of(row, "created_at"), row.getString("created_by")),
        new Baseline.Stamp(Times.of(row, "updated_at"), row.getString("updated_by")));
  }

  private static String list(List<String> values) {
    ArrayNode array = Json.array();
    values.forEach(array::add);
    return Json.text(array);
  }

  private static List<String> list(String text) {
    List<String> values = new ArrayList<>();
    Json.parse(text).valueStream().map(JsonNode::asString).forEach(values::add);
    return values;
  }
}
