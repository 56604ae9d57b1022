package dev.ooslocal.patch.store;

import dev.ooslocal.patch.PatchedInstance;
import dev.ooslocal.platform.storage.Times;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What patch runs did. */
@Component
@Transactional
public class RunRows {
  private static final String INSTANCE =
      " where account_id = :account and region_id = :region and instance_id = :instance";

  private final JdbcClient jdbc;

  RunRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Remembers the newest run of an instance. */
  public void ran(String account, String region, String instance, PatchedInstance.Run run) {
    on("delete from patch_run" + INSTANCE, account, region, instance).update();
    on(
            "insert into patch_run values (:account, :region, :instance, :operation, :baseline, :at)",
            account,
            region,
            instance)
        .param("operation", run.operation())
        .param("baseline", run.baselineId())
        .param("at", Times.column(run.at()))
        .update();
  }

  /** The newest run of an instance; null: none yet. */
  public PatchedInstance.@Nullable Run last(String account, String region, String instance) {
    return on(
            "select operation_type, baseline_id, started_at from patch_run" + INSTANCE,
            account,
            region,
            instance)
        .query(
            (row, _) ->
                new PatchedInstance.Run(
                    row.getString(1), row.getString(2), Times.of(row, "started_at")))
        .optional()
        .orElse(null);
  }

  /** Remembers that a patch is there now. */
  public void installed(String account, String region, String instance, String patch, Instant at) {
    on(
            "insert into patch_installed values (:account, :region, :instance, :patch, :at)",
            account,
            region,
            instance)
        .param("patch", patch)
        .param("at", Times.column(at))
        .update();
  }

  /** The patches that runs installed on an instance, and when. */
  public Map<String, Instant> installedOn(String account, String region, String instance) {
    Map<String, Instant> installed = new HashMap<>();
    on("select patch_name, installed_at from patch_installed" + INSTANCE, account, region, instance)
        .query(
            row -> {
              installed.put(row.getString(1), Times.of(row, "installed_at"));
            });
    return installed;
  }

  private JdbcClient.StatementSpec on(String sql, String account, String region, String instance) {
    return jdbc.sql(sql)
        .param("account", account)
        .param("region", region)
        .param("instance", instance);
  }
}
