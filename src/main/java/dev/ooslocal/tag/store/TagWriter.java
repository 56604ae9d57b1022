package dev.ooslocal.tag.store;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes tags of resources of one account, region and type. Callers who write the same tag at the
 * same time are no fault: the last one wins, on every database.
 */
final class TagWriter {
  private static final String WHERE =
      """
       where account_id = :account and region_id = :region and resource_type = :type
       and resource_id in (:ids)
      """;

  private final JdbcClient jdbc;
  private final String account;
  private final String region;
  private final String type;

  TagWriter(JdbcClient jdbc, String account, String region, String type) {
    this.jdbc = jdbc;
    this.account = account;
    this.region = region;
    this.type = type;
  }

  /** Adds a tag, or gives the one of this key another value. */
  void put(String id, String key, String value) {
    int added =
        in("""
           insert into resource_tag
             (account_id, region_id, resource_type, resource_id, tag_key, tag_value)
           values (:account, :region, :type, :id, :key, :value)
           on conflict do nothing
           """)
            .param("id", id)
            .param("key", key)
            .param("value", value)
            .update();
    if (added == 0) {
      in("update resource_tag set tag_value = :value" + WHERE + " and tag_key = :key")
          .param("ids", id)
          .param("key", key)
          .param("value", value)
          .update();
    }
  }

  void deleteAll(Collection<String> ids) {
    in("delete from resource_tag" + WHERE).param("ids", ids).update();
  }

  void delete(Collection<String> ids, Collection<String> keys) {
    in("delete from resource_tag" + WHERE + " and tag_key in (:keys)")
        .param("ids", ids)
        .param("keys", keys)
        .update();
  }

  private JdbcClient.StatementSpec in(String statement) {
    return jdbc.sql(statement)
        .param("account", account)
        .param("region", region)
        .param("type", type);
  }
}
