package dev.ooslocal.tag.store;

import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.TagFilter;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads tags in the order of their lists; the caller asks for one row more than it shows. */
@Component
public class TagLists {
  private static final String HERE = " t.accountId = :account and t.regionId = :region";

  private final EntityManager entities;

  TagLists(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * Tags of resources of a type, ordered by resource and key.
   *
   * @param ids only of these; empty: of all
   * @param tags only of resources that have all of these; empty: of all
   * @param after resource and key of the last row seen; empty at the beginning
   */
  public List<TagRow> rows(
      Caller caller,
      String type,
      Collection<String> ids,
      Map<String, String> tags,
      List<String> after,
      int most) {
    StringBuilder where = new StringBuilder(HERE + " and t.resourceType = :type");
    Map<String, Object> values = new HashMap<>(Map.of("type", type));
    if (!ids.isEmpty()) {
      where.append(" and t.resourceId in :ids");
      values.put("ids", ids);
    }
    if (!after.isEmpty()) {
      where.append(" and (t.resourceId > :id or (t.resourceId = :id and t.tagKey > :key))");
      values.put("id", after.getFirst());
      values.put("key", after.getLast());
    }
    where.append(
        TagFilter.where("t.accountId", "t.regionId", ":type", "t.resourceId", tags, values));
    return query(
            caller,
            "select new dev.ooslocal.tag.store.TagRow("
                + "t.resourceId, t.resourceType, t.tagKey, t.tagValue) from ResourceTag t where"
                + where
                + " order by t.resourceId, t.tagKey",
            TagRow.class,
            values)
        .setMaxResults(most)
        .getResultList();
  }

  /** The keys in use, in order. */
  public List<String> keys(Caller caller, @Nullable String type, List<String> after, int most) {
    return words(caller, "t.tagKey", type, null, after, most);
  }

  /** The values in use, of one key or of all, in order. */
  public List<String> values(
      Caller caller, @Nullable String type, @Nullable String key, List<String> after, int most) {
    return words(caller, "t.tagValue", type, key, after, most);
  }

  Map<String, Long> countsOf(Caller caller, String type, Collection<String> ids) {
    Map<String, Long> counts = new HashMap<>();
    query(
            caller,
            "select t.resourceId, count(*) from ResourceTag t where"
                + HERE
                + " and t.resourceType = :type and t.resourceId in :ids group by t.resourceId",
            Tuple.class,
            Map.of("type", type, "ids", ids))
        .getResultList()
        .forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
    return counts;
  }

  private List<String> words(
      Caller caller,
      String field,
      @Nullable String type,
      @Nullable String key,
      List<String> after,
      int most) {
    List<String> where = new ArrayList<>(List.of(HERE));
    Map<String, Object> values = new HashMap<>();
    if (type != null) {
      where.add("t.resourceType = :type");
      values.put("type", type);
    }
    if (key != null) {
      where.add("t.tagKey = :key");
      values.put("key", key);
    }
    if (!after.isEmpty()) {
      where.add(field + " > :after");
      values.put("after", after.getFirst());
    }
    String statement =
        "select distinct %1$s from ResourceTag t where %2$s order by %1$s"
            .formatted(field, String.join(" and ", where));
    return query(caller, statement, String.class, values).setMaxResults(most).getResultList();
  }

  private <T> TypedQuery<T> query(
      Caller caller, String statement, Class<T> type, Map<String, Object> values) {
    TypedQuery<T> query =
        entities
            .createQuery(statement, type)
            .setParameter("account", caller.account())
            .setParameter("region", caller.region());
    values.forEach(query::setParameter);
    return query;
  }
}
