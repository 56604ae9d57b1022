package dev.ooslocal.parameter.store;

import dev.ooslocal.platform.storage.IndexOrder;
import dev.ooslocal.tag.TagFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads parameters in the order of their lists. */
@Component
public class ParameterLists {
  private final EntityManager entities;

  ParameterLists(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Some of the parameters.
   *
   * @param after sort key and id of the last one seen; null at the beginning
   */
  public List<StoredParameter> list(ParameterQuery query, @Nullable List<String> after, int most) {
    Filter filter = new Filter(query);
    filter.sorted(query.sort());
    if (after != null) {
      filter.behind(query, after);
    }
    return filter
        .ready(
            entities.createQuery(
                "select p from StoredParameter p where "
                    + filter.where()
                    + IndexOrder.by(columns(query.sort()), query.ascending()),
                StoredParameter.class))
        .setMaxResults(most)
        .getResultList();
  }

  private static Stream<String> columns(ParameterSort sort) {
    return Stream.of("p.accountId", "p.regionId", "p.secrecy", sort.column(), "p.id");
  }

  /** How many there are altogether. */
  public int count(ParameterQuery query) {
    Filter filter = new Filter(query);
    return Math.toIntExact(
        filter
            .ready(
                entities.createQuery(
                    "select count(*) from StoredParameter p where " + filter.where(), Long.class))
            .getSingleResult());
  }

  /** The condition of a query over parameters {@code p}. */
  private static final class Filter {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Filter(ParameterQuery query) {
      equal("accountId", query.place().account());
      equal("regionId", query.place().region());
      equal("secrecy", query.place().secrecy());
      equal("valueType", query.type());
      equal("resourceGroupId", query.resourceGroupId());
      if (query.namePart() != null) {
        conditions.add("locate(:part, lower(p.name)) > 0");
        parameters.put("part", query.namePart().toLowerCase(Locale.ROOT));
      }
      if (query.path() != null) {
        below(query.path().endsWith("/") ? query.path() : query.path() + "/", query.recursive());
      }
      if (!query.tags().isEmpty()) {
        tagged(query.place().secrecy().taggedAs(), query.tags());
      }
    }

    private void tagged(String as, Map<String, String> tags) {
      parameters.put("tagged", as);
      conditions.add(
          "1 = 1"
              + TagFilter.where(
                  "p.accountId", "p.regionId", ":tagged", "p.name", tags, parameters));
    }

    void sorted(ParameterSort sort) {
      conditions.add(sort.column() + " >= :least");
      parameters.put("least", sort.least());
    }

    void behind(ParameterQuery query, List<String> after) {
      conditions.add(
          "%1$s %2$s= :afterKey and (%1$s %2$s :afterKey or p.id %2$s :afterId)"
              .formatted(query.sort().column(), query.ascending() ? ">" : "<"));
      parameters.put("afterKey", query.sort().value(after.getFirst()));
      parameters.put("afterId", after.getLast());
    }

    String where() {
      return String.join(" and ", conditions);
    }

    <T> TypedQuery<T> ready(TypedQuery<T> query) {
      parameters.forEach(query::setParameter);
      return query;
    }

    private void below(String path, boolean recursive) {
      conditions.add(
          recursive ? "substring(p.folder, 1, " + path.length() + ") = :path" : "p.folder = :path");
      parameters.put("path", path);
    }

    private void equal(String attribute, @Nullable Object wanted) {
      if (wanted != null) {
        conditions.add("p.%1$s = :%1$s".formatted(attribute));
        parameters.put(attribute, wanted);
      }
    }
  }
}
