package dev.ooslocal.tag.store;

import dev.ooslocal.tag.Tags;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tags in their table. */
@Component
@Transactional
class StoredTags implements Tags {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  StoredTags(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  @Override
  public Map<String, String> checked(Map<String, String> tags) {
    TagRules.check(tags);
    return Collections.unmodifiableMap(new LinkedHashMap<>(tags));
  }

  @Override
  public void replace(
      String account, String region, String type, String id, Map<String, String> tags) {
    TagWriter writer = new TagWriter(jdbc, account, region, type);
    writer.deleteAll(Collections.singleton(id));
    new TreeMap<>(tags).forEach((key, value) -> writer.put(id, key, value));
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Map<String, String>> of(
      String account, String region, String type, Collection<String> ids) {
    Map<String, Map<String, String>> tags = new HashMap<>();
    ids.forEach(id -> tags.put(id, new LinkedHashMap<>()));
    if (!ids.isEmpty()) {
      for (TagRow row : rows(account, region, type, ids)) {
        tags.computeIfAbsent(row.resourceId(), _ -> new LinkedHashMap<>())
            .put(row.key(), row.value());
      }
    }
    return tags;
  }

  @Override
  public void forget(String account, String region, String type, Collection<String> ids) {
    if (!ids.isEmpty()) {
      new TagWriter(jdbc, account, region, type).deleteAll(ids);
    }
  }

  private Collection<TagRow> rows(
      String account, String region, String type, Collection<String> ids) {
    return entities
        .createQuery(
            """
            select new dev.ooslocal.tag.store.TagRow(
                t.resourceId, t.resourceType, t.tagKey, t.tagValue)
            from ResourceTag t
            where t.accountId = :account and t.regionId = :region
              and t.resourceType = :type and t.resourceId in :ids
            order by t.resourceId, t.tagKey
            """,
            TagRow.class)
        .setParameter("account", account)
        .setParameter("region", region)
        .setParameter("type", type)
        .setParameter("ids", ids)
        .getResultList();
  }
}
