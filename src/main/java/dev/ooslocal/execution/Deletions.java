package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.platform.Belongings;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Commits;
import dev.ooslocal.tag.Tags;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Deletes executions with everything that belongs to them, children included. */
@Component
public class Deletions {
  private static final List<String> TABLES =
      List.of(
          "task_execution",
          "execution_log",
          "execution_signal",
          "call_attempt",
          "execution_mark",
          "execution_queue",
          "scheduled_tasks");

  private final JdbcTemplate jdbc;
  private final Signals signals;
  private final StateCache cache;
  private final Tags tags;
  private final Admission admission;
  private final List<Belongings> belongings;

  Deletions(
      JdbcTemplate jdbc,
      Signals signals,
      StateCache cache,
      Tags tags,
      Admission admission,
      List<Belongings> belongings) {
    this.jdbc = jdbc;
    this.signals = signals;
    this.cache = cache;
    this.tags = tags;
    this.admission = admission;
    this.belongings = List.copyOf(belongings);
  }

  /**
   * Deletes executions, whatever their state, in the current transaction. A parent that stays is
   * told that its child is gone.
   */
  public void delete(String account, String region, Collection<Execution> roots) {
    TreeSet<String> ids = new TreeSet<>();
    roots.forEach(r -> ids.addAll(family(r.id())));
    // One after the other in the order of the ids, so that two deletions never wait for each other.
    ids.forEach(this::lock);
    roots.stream()
        .filter(r -> r.parentId() != null && !ids.contains(r.parentId()))
        .forEach(this::tellParent);
    List<Object[]> rows = ids.stream().map(id -> new Object[] {id}).toList();
    for (String table : TABLES) {
      jdbc.batchUpdate("delete from " + table + " where execution_id = ?", rows);
    }
    jdbc.batchUpdate("delete from execution where id = ?", rows);
    tags.forget(account, region, Executions.TAGGED_AS, ids);
    belongings.forEach(each -> each.forget(account, ids));
    roots.stream()
        .filter(r -> r.depth() == 0)
        .forEach(r -> admission.admit(account, region, r.id()));
    Commits.after(() -> ids.forEach(cache::forget));
  }

  private List<String> family(String id) {
    List<String> ids = new ArrayList<>(List.of(id));
    for (int i = 0; i < ids.size(); i++) {
      ids.addAll(
          jdbc.query(
              "select id from execution where parent_id = ?",
              (row, n) -> row.getString(1),
              ids.get(i)));
    }
    return ids;
  }

  private void lock(String id) {
    jdbc.query(
        "select id from execution where id = ? for update", (row, n) -> row.getString(1), id);
  }

  private void tellParent(Execution execution) {
    String parent = execution.parentId();
    String run = execution.parentRunId();
    if (parent != null && run != null && !execution.status().isFinal()) {
      signals.append(
          parent,
          new Signal.ChildEnded(
              execution.id(),
              run,
              ExecutionStatus.CANCELLED,
              "The execution " + execution.id() + " was deleted.",
              Json.object()));
    }
  }
}
