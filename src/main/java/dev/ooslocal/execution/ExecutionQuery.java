package dev.ooslocal.execution;

import dev.ooslocal.platform.storage.IndexOrder;
import dev.ooslocal.tag.TagFilter;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A list of executions as JPQL. The order names all columns of the index that fits, those that are
 * the same in all rows too: only then does H2 read the index in its order, and stops when the page
 * is full.
 */
final class ExecutionQuery {
  private static final String NOT_BY_DEPTH = " and (e.depth + 0) = :depth";
  private static final String ENDED_AFTER = "endedAfter";
  private static final String NOT_BY_END = "coalesce(e.endedAt, e.endedAt)";

  private final StringBuilder where;
  private final Map<String, Object> parameters;

  /** The column that, with the account and the region, leads the index that fits best. */
  private @Nullable Lead lead;

  /** Whether they are read by their ids, which no other index must keep from happening. */
  private boolean byId;

  private @Nullable String nested;
  private final Map<Facet, String> facets = new EnumMap<>(Facet.class);

  ExecutionQuery(ExecutionFilter filter) {
    this(
        new StringBuilder("e.accountId = :account and e.regionId = :region"),
        new LinkedHashMap<>(),
        null);
    parameters.put("account", filter.account());
    parameters.put("region", filter.region());
    filter(filter);
  }

  private ExecutionQuery(StringBuilder where, Map<String, Object> parameters, @Nullable Lead lead) {
    this.where = where;
    this.parameters = parameters;
    this.lead = lead;
  }

  ExecutionQuery copy() {
    ExecutionQuery copy =
        new ExecutionQuery(new StringBuilder(where), new LinkedHashMap<>(parameters), lead);
    copy.nested = nested;
    copy.facets.putAll(facets);
    copy.byId = byId;
    return copy;
  }

  private void filter(ExecutionFilter f) {
    if (!f.ids().isEmpty()) {
      among(f.ids());
    }
    if (f.categories().size() == 1) {
      has(Facet.CATEGORY, f.categories().getFirst());
    } else if (!f.categories().isEmpty()) {
      and("e.category in :categories", "categories", f.categories());
    }
    if (f.depth() != null) {
      parameters.put(Lead.DEPTH.column, f.depth());
      lead(Lead.DEPTH);
    }
    equal(Lead.PARENT, f.parentId());
    equal(Lead.STATUS, f.status());
    has(Facet.MODE, f.mode());
    has(Facet.ROLE, f.ramRole());
    has(Facet.GROUP, f.resourceGroupId());
    and("e.description like :description escape '!'", "description", part(f.description()));
    times(f);
  }

  /** Executions of templates of this very name. */
  void templateName(String name) {
    if (parameters.containsKey(Lead.TEMPLATE.column)) {
      and("e.templateName = :usedTemplate", "usedTemplate", name);
    } else {
      equal(Lead.TEMPLATE, name);
    }
  }

  /** Executions of templates whose name holds this text. */
  void templateNamePart(String text) {
    and("e.templateName like :name escape '!'", "name", part(text));
  }

  /** Executions that show this as who started them. */
  void executedBy(String shown) {
    has(Facet.STARTER, shown);
  }

  /** Executions that somebody of this name or id started. */
  void startedBy(String nameOrId) {
    parameters.put("rootStarter", "root(" + nameOrId + ")");
    parameters.put("userStarter", "user(" + nameOrId + ")");
    and(
        "(e.userName = :starter or e.executedBy in (:rootStarter, :userStarter))",
        "starter",
        nameOrId);
  }

  /** Executions that run this template in one of their children. */
  void nests(String template) {
    nested = template;
  }

  /** The template that they are to nest, if they are. */
  @Nullable String nested() {
    return nested;
  }

  /** The facets that they are to have. */
  Map<Facet, String> facets() {
    return facets;
  }

  /** None but these. */
  void among(List<String> ids) {
    String name = "among" + parameters.size();
    if (ids.size() == 1) {
      // The text of the query is the same each time, so it is translated once.
      and("e.id = :" + name, name, ids.getFirst());
    } else {
      and("e.id in :" + name, name, ids);
    }
    byId = true;
  }

  /** Executions with this mark. */
  void marked(String kind, String mark) {
    and(
        """
        exists (select 1 from ExecutionMark m%1$s where m%1$s.accountId = e.accountId
        and m%1$s.regionId = e.regionId and m%1$s.kind = '%1$s' and m%1$s.mark = :%1$s
        and m%1$s.executionId = e.id)
        """
            .formatted(kind),
        kind,
        mark);
  }

  /** Executions with all of these tags. */
  void tags(Map<String, String> tags) {
    where.append(
        TagFilter.where(
            "e.accountId",
            "e.regionId",
            "'" + Executions.TAGGED_AS + "'",
            "e.id",
            tags,
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
    String depth = "";
    if (parameters.containsKey(Lead.DEPTH.column)) {
      // Only what is sorted by the start is found by the depth; elsewhere it is but a condition.
      depth = order.key() == ListOrder.Key.START_DATE ? " and e.depth = :depth" : NOT_BY_DEPTH;
    }
    String ended = "";
    if (parameters.containsKey(ENDED_AFTER)) {
      // When few have ended since, they are read by their ids; many are no reason to sort them all.
      String end = order.key() == ListOrder.Key.END_DATE ? "e.endedAt" : NOT_BY_END;
      ended = " and " + end + " >= :" + ENDED_AFTER;
    }
    Stream<String> columns =
        Stream.concat(columns(order.key()), Stream.of("id")).map(column -> "e." + column);
    return "select e from Execution e where "
        + where
        + depth
        + ended
        + IndexOrder.by(columns, order.ascending());
  }

  private Stream<String> columns(ListOrder.Key key) {
    if (byId) {
      return switch (key) {
        case START_DATE -> Stream.of("createdAt");
        case STATUS -> Stream.of("status", "createdAt");
        case END_DATE -> Stream.of("endedAt");
      };
    }
    return switch (key) {
      case START_DATE ->
          lead == Lead.PARENT
              ? Stream.of(lead.column, "createdAt")
              : Stream.concat(
                  Stream.of("accountId", "regionId"),
                  lead == null ? Stream.of("createdAt") : Stream.of(lead.column, "createdAt"));
      case STATUS -> Stream.of("accountId", "regionId", "status", "createdAt");
      case END_DATE -> Stream.of("accountId", "regionId", "endedAt");
    };
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
    if (f.endedAfter() != null) {
      parameters.put(ENDED_AFTER, f.endedAfter());
    }
    // What ended before a time was created before it, which an index knows.
    and(
        "e.endedAt < :endedBefore and e.createdAt < :endedBefore",
        "endedBefore",
        through(f.endedBefore()));
  }

  /** Times are shown by the second, so a second that is asked for is meant whole. */
  static @Nullable Instant through(@Nullable Instant second) {
    return second == null ? null : second.plusSeconds(1);
  }

  static @Nullable String part(@Nullable String text) {
    return text == null
        ? null
        : "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
  }

  private void equal(Lead column, @Nullable Object value) {
    if (value != null) {
      and("e." + column.column + " = :" + column.column, column.column, value);
      lead(column);
    }
  }

  private void has(Facet facet, @Nullable String value) {
    if (value != null) {
      and("e." + facet.attribute() + " = :" + facet.attribute(), facet.attribute(), value);
      facets.put(facet, value);
    }
  }

  private void lead(Lead column) {
    if (lead == null || column.compareTo(lead) < 0) {
      lead = column;
    }
  }

  private void and(String condition, String name, @Nullable Object value) {
    if (value != null) {
      where.append(" and ").append(condition);
      parameters.put(name, value);
    }
  }

  /** Columns with an index of their own, those first that few executions have in common. */
  private enum Lead {
    PARENT("parentId"),
    TEMPLATE("templateName"),
    STATUS("status"),
    DEPTH("depth");

    private final String column;

    Lead(String column) {
      this.column = column;
    }
  }
}
