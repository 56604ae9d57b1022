package dev.ooslocal.opsitem.store;

import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds ops items and what they are about. */
@Component
public class OpsItemRows {
  private final EntityManager entities;
  private final JdbcClient jdbc;

  OpsItemRows(EntityManager entities, JdbcClient jdbc) {
    this.entities = entities;
    this.jdbc = jdbc;
  }

  /**
   * An ops item of the caller's account and region.
   *
   * @throws ApiException {@link ErrorCode#NO_OPS_ITEM}
   */
  public OpsItem find(Caller caller, String id) {
    return own(caller, entities.find(OpsItem.class, id), id);
  }

  /** The same with its row locked until the transaction ends. */
  OpsItem lock(Caller caller, String id) {
    return own(caller, entities.find(OpsItem.class, id, LockModeType.PESSIMISTIC_WRITE), id);
  }

  /** The item that is not resolved and counts as the same, locked. */
  Optional<OpsItem> same(Caller caller, @Nullable String dedupString) {
    String key = OpsItem.key(caller.account(), caller.region(), dedupString);
    return key == null
        ? Optional.empty()
        : entities
            .createQuery("select o from OpsItem o where o.openKey = :key", OpsItem.class)
            .setParameter("key", key)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
  }

  /**
   * The items whose solutions have been started and not been looked after since. They are found by
   * their executions, which few items have; the place is no more than a condition.
   */
  public List<OpsItem> beingSolved(Caller caller) {
    return entities
        .createQuery(
            """
            select o from OpsItem o where o.executionId > '' and o.status = :running
            and concat(o.accountId, '/', o.regionId) = :place
            """,
            OpsItem.class)
        .setParameter("place", caller.account() + "/" + caller.region())
        .setParameter("running", OpsItemStatus.RUNNING)
        .getResultList();
  }

  /** What items are about, by their ids, in the order in which it was said. */
  public Map<String, List<String>> resources(Collection<String> ids) {
    Map<String, List<String>> found = new HashMap<>();
    if (!ids.isEmpty()) {
      jdbc.sql(
              """
              select ops_item_id, resource_name from ops_item_resource
              where ops_item_id in (:ids) order by ops_item_id, place
              """)
          .param("ids", ids)
          .query(
              row -> {
                found
                    .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                    .add(row.getString(2));
              });
    }
    return found;
  }

  public List<String> resources(OpsItem item) {
    return resources(List.of(item.getId())).getOrDefault(item.getId(), List.of());
  }

  private static OpsItem own(Caller caller, @Nullable OpsItem found, String id) {
    if (found == null
        || !found.accountId().equals(caller.account())
        || !found.regionId().equals(caller.region())) {
      throw new ApiException(ErrorCode.NO_OPS_ITEM, id);
    }
    return found;
  }
}
