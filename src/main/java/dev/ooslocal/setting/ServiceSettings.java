package dev.ooslocal.setting;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.storage.Commits;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The face of this room. */
@Component
public class ServiceSettings implements Resettable {
  /** How long another node may not know of a change. */
  private static final Duration FRESH = Duration.ofSeconds(2);

  private static final String SEPARATOR = ",";
  private static final String WHERE = " where account_id = :account and region_id = :region";

  private final JdbcClient jdbc;
  private final Cache<String, Setting> known =
      Caffeine.newBuilder().expireAfterWrite(FRESH).build();

  ServiceSettings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What is set. */
  @Transactional(readOnly = true)
  public Setting of(String account, String region) {
    return jdbc.sql("select * from service_setting" + WHERE)
        .param("account", account)
        .param("region", region)
        .query(
            (row, _) ->
                new Setting(
                    row.getBoolean("oss_enabled"),
                    row.getString("oss_bucket"),
                    row.getString("oss_prefix"),
                    row.getBoolean("sls_enabled"),
                    row.getString("sls_project"),
                    row.getString("rdc_enterprise"),
                    row.getBoolean("directory_access"),
                    folders(row.getString("directory_folders"))))
        .optional()
        .orElse(Setting.NONE);
  }

  /** The same, from memory: right on the node that made a change, on others soon. */
  public Setting recent(String account, String region) {
    return known.get(account + "/" + region, _ -> of(account, region));
  }

  @Transactional
  public void set(String account, String region, Setting setting) {
    jdbc.sql("delete from service_setting" + WHERE)
        .param("account", account)
        .param("region", region)
        .update();
    jdbc.sql(
            """
            insert into service_setting (account_id, region_id, oss_enabled, oss_bucket,
              oss_prefix, sls_enabled, sls_project, rdc_enterprise, directory_access,
              directory_folders)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
        .params(
            account,
            region,
            setting.ossEnabled(),
            setting.ossBucket(),
            setting.ossPrefix(),
            setting.slsEnabled(),
            setting.slsProject(),
            setting.rdcEnterprise(),
            setting.directoryAccess(),
            String.join(SEPARATOR, setting.directoryFolders()))
        .update();
    Commits.after(() -> known.invalidate(account + "/" + region));
  }

  @Override
  public void reset() {
    known.invalidateAll();
  }

  private static List<String> folders(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(SEPARATOR));
  }
}
