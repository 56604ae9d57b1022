package dev.ooslocal.application.store;

import dev.ooslocal.rpc.Caller;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query over rows of one account and region, the newest first. */
final class Conditions {
  private final String row;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions(String row, Caller caller) {
    this.row = row;
    where.append("%1$s.accountId = :account and %1$s.regionId = :region".formatted(row));
    parameters.put("account", caller.account());
    parameters.put("region", caller.region());
  }

  /** The attribute has this value; null: any. */
  void equal(String attribute, @Nullable Object wanted) {
    if (wanted != null) {
      add("%s.%s = :%2$s".formatted(row, attribute), attribute, wanted);
    }
  }

  void add(String condition, String parameter, Object value) {
    raw(" and " + condition);
    parameters.put(parameter, value);
  }

  void raw(String more) {
    where.append(more);
  }

  Map<String, Object> parameters() {
    return parameters;
  }

  void after(@Nullable Spot spot) {
    if (spot != null) {
      add(
          "(%1$s.createdAt < :afterDate or (%1$s.createdAt = :afterDate and %1$s.id < :afterId))"
              .formatted(row),
          "afterDate",
          spot.createdAt());
      parameters.put("afterId", spot.id());
    }
  }

  <T> List<T> list(EntityManager entities, Class<T> type, int most) {
    TypedQuery<T> query =
        entities.createQuery(
            "select %1$s from %2$s %1$s where %3$s order by %1$s.createdAt desc, %1$s.id desc"
                .formatted(row, type.getSimpleName(), where),
            type);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }
}
