package dev.ooslocal.opsitem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Ops items in their table. */
@Component
class StoredOpsItems implements OpsItems {
  private final JdbcClient jdbc;

  StoredOpsItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public int unresolved(String account, String region) {
    return jdbc.sql(
            """
            select count(*) from ops_item
            where account_id = ? and region_id = ? and status <> 'RESOLVED'
            """)
        .params(account, region)
        .query(Integer.class)
        .single();
  }
}
