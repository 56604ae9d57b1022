package dev.ooslocal.execution;

import dev.ooslocal.tag.TagFilter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of executions as JPQL. */
final class ExecutionQuery {
  private final StringBuilder where =
      new StringBuilder("e.accountId = :account and e.regionId = :region");
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  void filter(ExecutionFilter f) {
    parameters.put("account", f.account());
    parameters.put("region", f.region());
    if (!f.ids().isEmpty()) {
      and("e.id in :ids", "ids", f.ids());
    }
    if (!f.categories().isEmpty()) {
      and("e.category in :categories", "categories", f.categories());
    }
    and("e.depth = :depth", "depth", f.depth());
    and("e.parentId = :parent", "parent", f.parentId());
    and("e.status = :status", "status", f.status());
    and("e.mode = :mode", "mode", f.mode());
    and("e.ramRole = :role", "role", f.ramRole());
    and("e.resourceGroupId = :resourceGroup", "resourceGroup", f.resourceGroupId());
    and("e.templateName like :name escape '!'", "name", part(f.templateName()));
    and("e.description like :description escape '!'", "description", part(f.description()));
    starter(f.executedBy());
    and(marked(Marks.RESOURCE), Marks.RESOURCE, f.resourceId());
    and(
        "(e.templateName = :template or " + marked(Marks.TEMPLATE) + ")",
        Marks.TEMPLATE,
        f.resourceTemplateName());
    times(f);
    where.append(
        TagFilter.where(
            "e.accountId",
            "e.regionId",
            "'" + Executions.TAGGED_AS + "'",
            "e.id",
            f.tags(),
            parameters));
  }

  void after(ListOrder order, ListOrder.@Nullable Place place) {
    if (place == null) {
      return;
    }
    String beyond = order.ascending() ? ">" : "<";
    parameters.put("lastId", place.id());
    switch (order.key()) {
      case START_DATE -> {
        parameters.put("last", place.createdAt());
        where.append(
            " and e.createdAt %1$s= :last and (e.createdAt %1$s :last or e.id %1$s :lastId)"
                .formatted(beyond));
      }
      case STATUS -> {
        parameters.put("last", place.status());
        parameters.put("lastAt", place.createdAt());
        where.append(
            """
             and e.status %1$s= :last and (e.status %1$s :last or e.createdAt %1$s :lastAt
             or (e.createdAt = :lastAt and e.id %1$s :lastId))
            """
                .formatted(beyond));
      }
      case END_DATE -> afterEnd(order.ascending(), beyond, place.endedAt());
    }
  }

  String text(ListOrder order) {
    String way = order.ascending() ? " asc" : " desc";
    String keys =
        switch (order.key()) {
          case START_DATE -> "e.createdAt" + way;
          case STATUS -> "e.status" + way + ", e.createdAt" + way;
          case END_DATE -> "e.endedAt" + way;
        };
    return "select e from Execution e where " + where + " order by " + keys + ", e.id" + way;
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  /** What has not ended comes last in ascending order and first in descending order. */
  private void afterEnd(boolean ascending, String beyond, @Nullable Instant last) {
    if (last == null) {
      where.append(
          ascending
              ? " and e.endedAt is null and e.id > :lastId"
              : " and (e.endedAt is not null or e.id < :lastId)");
      return;
    }
    parameters.put("last", last);
    where
        .append(
            " and (e.endedAt %1$s :last or (e.endedAt = :last and e.id %1$s :lastId)"
                .formatted(beyond))
        .append(ascending ? " or e.endedAt is null)" : ")");
  }

  private void times(ExecutionFilter f) {
    and("e.createdAt >= :startedAfter", "startedAfter", f.startedAfter());
    and("e.createdAt < :startedBefore", "startedBefore", through(f.startedBefore()));
    and("e.endedAt >= :endedAfter", "endedAfter", f.endedAfter());
    and("e.endedAt < :endedBefore", "endedBefore", through(f.endedBefore()));
  }

  /** Times are shown by the second, so a second that is asked for is meant whole. */
  static @Nullable Instant through(@Nullable Instant second) {
    return second == null ? null : second.plusSeconds(1);
  }

  private void starter(@Nullable String executedBy) {
    if (executedBy == null) {
      return;
    }
    if (executedBy.contains("(")) {
      and("e.executedBy = :starter", "starter", executedBy);
    } else {
      parameters.put("rootStarter", "root(" + executedBy + ")");
      parameters.put("userStarter", "user(" + executedBy + ")");
      and(
          "(e.userName = :starter or e.executedBy in (:rootStarter, :userStarter))",
          "starter",
          executedBy);
    }
  }

  private static String marked(String kind) {
    return """
        exists (select 1 from ExecutionMark m%1$s where m%1$s.accountId = e.accountId
        and m%1$s.regionId = e.regionId and m%1$s.kind = '%1$s' and m%1$s.mark = :%1$s
        and m%1$s.executionId = e.id)
        """
        .formatted(kind);
  }

  private static @Nullable String part(@Nullable String text) {
    return text == null
        ? null
        : "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private void and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }
}
