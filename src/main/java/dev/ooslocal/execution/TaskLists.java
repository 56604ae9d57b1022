package dev.ooslocal.execution;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists the task runs of an execution. They are numbered as they begin, so the order of their
 * numbers is the order of their start.
 */
@Component
public class TaskLists {
  private final EntityManager entities;

  TaskLists(EntityManager entities) {
    this.entities = entities;
  }

  /** At most this many runs behind a place. */
  public List<TaskExecution> page(
      TaskFilter filter, ListOrder order, @Nullable Place after, int most) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    String text =
        "select t from TaskExecution t where "
            + where(filter, parameters)
            + beyond(order, after, parameters)
            + " order by "
            + keys(order);
    TypedQuery<TaskExecution> query =
        entities.createQuery(text, TaskExecution.class).setMaxResults(most);
    parameters.forEach(query::setParameter);
    return query.getResultList();
  }

  /** A task run of an execution. */
  public Optional<TaskExecution> find(String executionId, String id) {
    return entities
        .createQuery(
            "select t from TaskExecution t where t.executionId = :execution and t.id = :id",
            TaskExecution.class)
        .setParameter("execution", executionId)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  /** The open task runs of an execution, in the order of their start. */
  public List<TaskExecution> open(String executionId) {
    return entities
        .createQuery(
            "select t from TaskExecution t where t.executionId = :execution and t.status in"
                + " ('Running', 'Waiting') order by t.number",
            TaskExecution.class)
        .setParameter("execution", executionId)
        .getResultList();
  }

  /** The items of a loop, of which there are at most a thousand. */
  public List<TaskExecution> items(String executionId, @Nullable String loop) {
    return entities
        .createQuery(
            "select t from TaskExecution t where t.executionId = :execution and t.parentId = :loop",
            TaskExecution.class)
        .setParameter("execution", executionId)
        .setParameter("loop", loop)
        .getResultList();
  }

  private static String where(TaskFilter f, Map<String, Object> parameters) {
    StringBuilder where = new StringBuilder("t.executionId in :executions");
    parameters.put("executions", f.executionIds());
    if (!f.items()) {
      where.append(" and t.parentId is null");
    }
    and(where, parameters, "t.parentId = :parent", "parent", f.parentId());
    and(where, parameters, "t.id = :id", "id", f.id());
    and(where, parameters, "t.name = :name", "name", f.name());
    and(where, parameters, "lower(t.action) = lower(:action)", "action", f.action());
    and(where, parameters, "t.status = :status", "status", f.status());
    and(where, parameters, "t.createdAt >= :startedAfter", "startedAfter", f.startedAfter());
    and(
        where,
        parameters,
        "t.createdAt < :startedBefore",
        "startedBefore",
        ExecutionQuery.through(f.startedBefore()));
    and(where, parameters, "t.endedAt >= :endedAfter", "endedAfter", f.endedAfter());
    and(
        where,
        parameters,
        "t.endedAt < :endedBefore",
        "endedBefore",
        ExecutionQuery.through(f.endedBefore()));
    return where.toString();
  }

  private static String keys(ListOrder order) {
    String way = order.ascending() ? " asc" : " desc";
    return switch (order.key()) {
      case START_DATE -> "t.number" + way;
      case END_DATE -> "t.endedAt" + way + ", t.number" + way;
      case STATUS -> "t.status" + way + ", t.number" + way;
    };
  }

  private static String beyond(
      ListOrder order, @Nullable Place place, Map<String, Object> parameters) {
    if (place == null) {
      return "";
    }
    parameters.put("lastNumber", place.number());
    String way = order.ascending() ? ">" : "<";
    return switch (order.key()) {
      case START_DATE -> " and t.number " + way + " :lastNumber";
      case STATUS -> {
        parameters.put("last", place.status());
        yield " and (t.status %1$s :last or (t.status = :last and t.number %1$s :lastNumber))"
            .formatted(way);
      }
      case END_DATE -> beyondEnd(order.ascending(), way, place.endedAt(), parameters);
    };
  }

  /** What has not ended comes last in ascending order and first in descending order. */
  private static String beyondEnd(
      boolean ascending, String way, @Nullable Instant last, Map<String, Object> parameters) {
    if (last == null) {
      return ascending
          ? " and t.endedAt is null and t.number > :lastNumber"
          : " and (t.endedAt is not null or t.number < :lastNumber)";
    }
    parameters.put("last", last);
    return " and (t.endedAt %1$s :last or (t.endedAt = :last and t.number %1$s :lastNumber)"
            .formatted(way)
        + (ascending ? " or t.endedAt is null)" : ")");
  }

  private static void and(
      StringBuilder where,
      Map<String, Object> parameters,
      String condition,
      String name,
      @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  /** Where a page begins: behind this run. */
  public record Place(int number, @Nullable Instant endedAt, String status) {
    public static Place of(TaskExecution last) {
      return new Place(last.number(), last.endedAt(), last.status());
    }
  }
}
