package dev.ooslocal.execution;

import dev.ooslocal.account.Limits;
import dev.ooslocal.account.Quotas;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.platform.storage.Times;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Decides whether a new root execution may run at once, must wait for room, or is refused; lets the
 * oldest in when there is room again. The quota counts per account and region (chosen). Admissions
 * of one account and region stand in a line behind the lock on its row.
 */
@Component
class Admission {
  private final JdbcTemplate jdbc;
  private final Quotas quotas;
  private final Signals signals;

  Admission(JdbcTemplate jdbc, Quotas quotas, Signals signals) {
    this.jdbc = jdbc;
    this.quotas = quotas;
    this.signals = signals;
  }

  /** Whether an account may only have so many executions at a time. */
  boolean limits(String account) {
    return quotas.of(account).runningExecutions() > 0;
  }

  /**
   * Whether the running executions fill the quota, so that a new one must wait.
   *
   * @throws ApiException {@link ErrorCode#QUOTA_EXCEED} when there is no room to wait either
   */
  boolean mustQueue(String account, String region) {
    Limits limits = quotas.of(account);
    if (limits.runningExecutions() == 0) {
      return false;
    }
    lock(account, region);
    long waiting = waiting(account, region);
    if (waiting == 0 && running(account, region) < limits.runningExecutions()) {
      return false;
    }
    if (limits.queuedExecutions() > 0 && waiting >= limits.queuedExecutions()) {
      throw new ApiException(
          ErrorCode.QUOTA_EXCEED, "queued-executions", limits.queuedExecutions());
    }
    return true;
  }

  /** Puts an execution at the end of the queue. */
  void queue(String account, String region, String executionId, Instant now) {
    jdbc.update(
        "insert into execution_queue (execution_id, account_id, region_id, created_at) values (?,"
            + " ?, ?, ?)",
        executionId,
        account,
        region,
        Times.column(now));
  }

  /** Lets in whoever there is room for, after an execution has ended or is gone. */
  void admit(String account, String region, String endedId) {
    int most = quotas.of(account).runningExecutions();
    if (most == 0) {
      return;
    }
    lock(account, region);
    leave(endedId);
    long room = most - running(account, region);
    for (String id : oldest(account, region, room)) {
      leave(id);
      signals.append(id, new Signal.Admit());
    }
  }

  /** Lets in all whose account has no quota any more; for the start of the service. */
  void admitAllWithoutQuota() {
    jdbc.query(
            "select distinct account_id, region_id from execution_queue",
            (row, n) -> List.of(row.getString(1), row.getString(2)))
        .forEach(place -> admitAll(place.getFirst(), place.getLast()));
  }

  private void admitAll(String account, String region) {
    int most = quotas.of(account).runningExecutions();
    if (most > 0) {
      admit(account, region, "");
      return;
    }
    for (String id : oldest(account, region, Integer.MAX_VALUE)) {
      leave(id);
      signals.append(id, new Signal.Admit());
    }
  }

  private void lock(String account, String region) {
    jdbc.update(
        "insert into execution_quota (account_id, region_id) values (?, ?) on conflict do nothing",
        account,
        region);
    jdbc.query(
        "select account_id from execution_quota where account_id = ? and region_id = ? for update",
        (row, n) -> row.getString(1),
        account,
        region);
  }

  private void leave(String executionId) {
    jdbc.update("delete from execution_queue where execution_id = ?", executionId);
  }

  private List<String> oldest(String account, String region, long most) {
    return most <= 0
        ? List.of()
        : jdbc.query(
            "select execution_id from execution_queue where account_id = ? and region_id = ? order"
                + " by created_at, execution_id fetch first ? rows only",
            (row, n) -> row.getString(1),
            account,
            region,
            most);
  }

  private long waiting(String account, String region) {
    return count(
        "select count(*) from execution_queue where account_id = ? and region_id = ?",
        account,
        region);
  }

  /** Roots that have not ended and do not wait in the queue. */
  private long running(String account, String region) {
    return count(
            "select count(*) from execution where account_id = ? and region_id = ? and depth = 0"
                + " and status in ('Started', 'Queued', 'Running', 'Waiting')",
            account,
            region)
        - waiting(account, region);
  }

  private long count(String query, String account, String region) {
    return jdbc.query(query, (row, n) -> row.getLong(1), account, region).getFirst();
  }
}
