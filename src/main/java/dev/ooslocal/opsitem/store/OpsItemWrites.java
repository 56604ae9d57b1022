package dev.ooslocal.opsitem.store;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.rpc.Caller;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Creates, changes and deletes ops items. */
@Component
public class OpsItemWrites {
  private static final String ID_PREFIX = "oi-";

  private final EntityManager entities;
  private final OpsItemRows rows;
  private final JdbcClient jdbc;
  private final VirtualClock clock;

  OpsItemWrites(EntityManager entities, OpsItemRows rows, JdbcClient jdbc, VirtualClock clock) {
    this.entities = entities;
    this.rows = rows;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Opens an item. Chosen: when one with the same dedup string is not resolved yet, that one is
   * answered, and is about these resources, too.
   */
  public OpsItem open(Caller caller, OpsItemDraft draft) {
    List<String> resources = draft.resources() == null ? List.of() : draft.resources();
    Optional<OpsItem> same = rows.same(caller, draft.dedupString());
    if (same.isPresent()) {
      OpsItem item = same.get();
      Set<String> all = new LinkedHashSet<>(rows.resources(item));
      all.addAll(resources);
      about(item, all);
      return item;
    }
    OpsItem item =
        new OpsItem(
            Ids.withPrefix(ID_PREFIX),
            caller.account(),
            caller.region(),
            draft,
            caller.signature(),
            now());
    entities.persist(item);
    entities.flush();
    about(item, resources);
    return item;
  }

  /** Takes over what is said about an item. */
  public OpsItem update(
      Caller caller, String id, OpsItemDraft draft, @Nullable OpsItemStatus status) {
    OpsItem item = rows.lock(caller, id);
    String by = caller.signature();
    item.revise(draft, by, now());
    if (status != null && status != item.status()) {
      item.moveTo(status, by, now());
    }
    if (draft.resources() != null) {
      about(item, draft.resources());
    }
    return item;
  }

  /** Its solution runs as this execution, which it is about, too. */
  public void solvedBy(OpsItem item, String executionId) {
    item.solvedBy(executionId);
    Set<String> all = new LinkedHashSet<>(rows.resources(item));
    all.add("acs:oos:" + item.regionId() + ":" + item.accountId() + ":execution/" + executionId);
    about(item, all);
  }

  /** The execution of its solution has ended: the item is resolved, or open again. */
  public void solved(Caller caller, String id, boolean well) {
    OpsItem item = rows.lock(caller, id);
    if (item.status() == OpsItemStatus.RUNNING) {
      item.moveTo(well ? OpsItemStatus.RESOLVED : OpsItemStatus.OPEN, item.modifiedBy(), now());
    }
  }

  public void delete(Caller caller, Collection<String> ids) {
    for (String id : ids) {
      OpsItem item = rows.lock(caller, id);
      jdbc.sql("delete from ops_item_resource where ops_item_id = ?").param(id).update();
      entities.remove(item);
    }
    entities.flush();
  }

  private void about(OpsItem item, Collection<String> resources) {
    entities.flush();
    jdbc.sql("delete from ops_item_resource where ops_item_id = ?").param(item.getId()).update();
    int place = 0;
    for (String resource : new LinkedHashSet<>(resources)) {
      ResourceArn arn = ResourceArn.of(resource);
      jdbc.sql(
              """
              insert into ops_item_resource
                (ops_item_id, place, resource_name, resource_kind, resource_id)
              values (?, ?, ?, ?, ?)
              """)
          .params(item.getId(), place++, resource, arn.kind(), arn.id())
          .update();
    }
  }

  /** As precise as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
