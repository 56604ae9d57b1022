package dev.ooslocal.patch;

import dev.ooslocal.patch.store.BaselineRows;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.ResourceKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Patch baselines as something that can be tagged and moved, by name. */
@Component
final class BaselineKind implements ResourceKind {
  private final JdbcClient jdbc;
  private final BaselineRows rows;

  BaselineKind(JdbcClient jdbc, BaselineRows rows) {
    this.jdbc = jdbc;
    this.rows = rows;
  }

  @Override
  public String type() {
    return BaselineRows.TAGGED_AS;
  }

  @Override
  public boolean exists(Caller caller, String name) {
    return rows.find(caller.account(), caller.region(), name)
        .filter(one -> !one.isPublic())
        .isPresent();
  }

  @Override
  public void moveTo(Caller caller, String name, String resourceGroupId) {
    jdbc.sql(
            "update patch_baseline set resource_group_id = :rg where account_id = :account"
                + " and region_id = :region and name = :name")
        .param("rg", resourceGroupId)
        .param("account", caller.account())
        .param("region", caller.region())
        .param("name", name)
        .update();
  }
}
