package dev.ooslocal.execution;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.ResourceKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Executions as resources that can be tagged and moved between resource groups. */
@Component
class ExecutionKind implements ResourceKind {
  private final JdbcTemplate jdbc;
  private final Marks marks;

  ExecutionKind(JdbcTemplate jdbc, Marks marks) {
    this.jdbc = jdbc;
    this.marks = marks;
  }

  @Override
  public String type() {
    return Executions.TAGGED_AS;
  }

  @Override
  public boolean exists(Caller caller, String id) {
    return !jdbc.query(
            "select id from execution where id = ? and account_id = ? and region_id = ?",
            (row, n) -> row.getString(1),
            id,
            caller.account(),
            caller.region())
        .isEmpty();
  }

  @Override
  public void moveTo(Caller caller, String id, String resourceGroupId) {
    jdbc.update(
        "update execution set resource_group_id = ? where id = ? and account_id = ? and region_id ="
            + " ?",
        resourceGroupId,
        id,
        caller.account(),
        caller.region());
    marks.change(caller.account(), caller.region(), id, Facet.GROUP, resourceGroupId);
  }
}
