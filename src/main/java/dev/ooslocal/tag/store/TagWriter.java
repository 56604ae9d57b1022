package dev.ooslocal.tag.store;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;

/** Writes tags of resources of one account, region and type. */
final class TagWriter {
  private static final String WHERE =
      """
       where t.accountId = :account and t.regionId = :region and t.resourceType = :type
       and t.resourceId in :ids
      """;

  private final EntityManager entities;
  private final String account;
  private final String region;
  private final String type;

  TagWriter(EntityManager entities, String account, String region, String type) {
    this.entities = entities;
    this.account = account;
    this.region = region;
    this.type = type;
  }

  void insert(String id, String key, String value) {
    in("""
        insert into ResourceTag (accountId, regionId, resourceType, resourceId, tagKey, tagValue)
        values (:account, :region, :type, :id, :key, :value)
        """)
        .setParameter("id", id)
        .setParameter("key", key)
        .setParameter("value", value)
        .executeUpdate();
  }

  void deleteAll(Collection<String> ids) {
    in("delete from ResourceTag t" + WHERE).setParameter("ids", ids).executeUpdate();
  }

  void delete(Collection<String> ids, Collection<String> keys) {
    in("delete from ResourceTag t" + WHERE + " and t.tagKey in :keys")
        .setParameter("ids", ids)
        .setParameter("keys", keys)
        .executeUpdate();
  }

  private Query in(String statement) {
    return entities
        .createQuery(statement)
        .setParameter("account", account)
        .setParameter("region", region)
        .setParameter("type", type);
  }
}
