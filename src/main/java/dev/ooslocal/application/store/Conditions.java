package dev.ooslocal.application.store;

import dev.ooslocal.platform.storage.IndexOrder;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.Spot;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of a query over rows of one account and region, the newest first, read by an
 * index. The condition that holds for every time makes H2 take that index, and no other.
 */
final class Conditions {
  private final String row;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> parameters = new HashMap<>();

  Conditions(String row, Caller caller) {
    this.row = row;
    where.append("%1$s.accountId = :account and %1$s.regionId = :region".formatted(row));
    where.append(" and %1$s.createdAt >= :ever".formatted(row));
    parameters.put("account", caller.account());
    parameters.put("region", caller.region());
    parameters.put("ever", Instant.EPOCH);
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
          "%1$s.createdAt <= :afterDate and (%1$s.createdAt < :afterDate or %1$s.id < :afterId)"
              .formatted(row),
          "afterDate",
          spot.createdAt());
      parameters.put("afterId", spot.id());
    }
  }

  /**
   * The first of them.
   *
   * @param index the attributes that its index begins with, between the account's and the time of
   *     creation
   */
  <T> List<T> list(EntityManager entities, Class<T> type, int most, String... index) {
    Stream<String> columns =
        Stream.of(
                Stream.of("accountId", "regionId"), Stream.of(index), Stream.of("createdAt", "id"))
            .flatMap(Function.identity())
            .map(attribute -> row + "." + attribute);
    TypedQuery<T> query =
        entities.createQuery(
            "select %1$s from %2$s %1$s where %3$s".formatted(row, type.getSimpleName(), where)
                + IndexOrder.by(columns, false),
            type);
    parameters.forEach(query::setParameter);
    return query.setMaxResults(most).getResultList();
  }
}
