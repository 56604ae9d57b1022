package dev.ooslocal.cloud.simulated;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** All simulated resources, each in one account and region. */
@Component
public final class Resources {
  private static final String COLUMNS =
      "select account, region, id, name, owner, state, state_since, created_at, detail"
          + " from cloud_resource where account in (:accounts) and region = :region and kind = :kind"
          + " and gone = false";

  /** Newest first; those of one moment by their ids. */
  private static final String ORDER = " order by created_at desc, id";

  private final JdbcClient jdbc;

  Resources(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Resource> all(ProductCall call, Kind kind) {
    return query(call, kind, ORDER, Map.of());
  }

  /** Those of all regions. */
  public List<Resource> everywhere(ProductCall call, Kind kind) {
    return jdbc
        .sql(COLUMNS.replace(" and region = :region", "") + ORDER)
        .param("accounts", call.worlds())
        .param("kind", kind.name())
        .query((row, number) -> read(row, kind, call.now()))
        .list()
        .stream()
        .filter(resource -> !resource.is(Life.GONE))
        .toList();
  }

  /** Those of everybody that were left in this state, which must be one that does not pass. */
  public List<Resource> inState(Kind kind, String state, Instant now) {
    return jdbc.sql(
            COLUMNS.replace("account in (:accounts) and region = :region", "state = :state"))
        .param("state", state)
        .param("kind", kind.name())
        .query((row, _) -> read(row, kind, now))
        .list();
  }

  public List<Resource> ofOwner(ProductCall call, Kind kind, String owner) {
    return query(call, kind, " and owner = :owner" + ORDER, Map.of("owner", owner));
  }

  public List<Resource> withIds(ProductCall call, Kind kind, Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : query(call, kind, " and id in (:ids)" + ORDER, Map.of("ids", ids));
  }

  public Optional<Resource> find(ProductCall call, Kind kind, String id) {
    return withIds(call, kind, List.of(id)).stream().findFirst();
  }

  /** Held until the transaction ends, so that it can be changed according to its state. */
  public Optional<Resource> hold(ProductCall call, Kind kind, String id) {
    return query(call, kind, " and id = :id for update", Map.of("id", id)).stream().findFirst();
  }

  public void insert(Resource resource, @Nullable String seed) {
    bind(
            """
            insert into cloud_resource (account, region, kind, id, name, owner, state, state_since,
              created_at, detail, seed, gone)
            values (:account, :region, :kind, :id, :name, :owner, :state, :since, :created, :detail,
              :seed, false)
            """,
            resource)
        .param("created", Times.column(resource.createdAt()))
        .param("seed", seed)
        .update();
  }

  /** A new one under a name that its user chose, which one that is gone may have had. */
  public void insertNamed(Resource resource) {
    jdbc.sql(
            """
            delete from cloud_resource where account = :account and region = :region
              and kind = :kind and id = :id and gone = true
            """)
        .param("account", resource.account())
        .param("region", resource.region())
        .param("kind", resource.kind().name())
        .param("id", resource.id())
        .update();
    insert(resource, null);
  }

  /** Whether another account has a resource of this id, which is unique in the whole cloud. */
  public boolean isTaken(ProductCall call, Kind kind, String id) {
    return jdbc.sql(
                "select count(*) from cloud_resource where gone = false and kind = :kind"
                    + " and id = :id and account <> :account")
            .param("kind", kind.name())
            .param("id", id)
            .param("account", call.world())
            .query(Long.class)
            .single()
        > 0;
  }

  /** One whose id is unique in the whole cloud, whoever's it is; not of a world that is made up. */
  public Optional<Resource> ofAnyAccount(String region, Kind kind, String id, Instant now) {
    return jdbc
        .sql(
            COLUMNS.replace("account in (:accounts)", "account not like 'exec-%'")
                + " and id = :id")
        .param("region", region)
        .param("kind", kind.name())
        .param("id", id)
        .query((row, _) -> read(row, kind, now))
        .list()
        .stream()
        .findFirst();
  }

  public void update(Resource resource) {
    bind(
            """
            update cloud_resource
            set name = :name, owner = :owner, state = :state, state_since = :since, detail = :detail
            where account = :account and region = :region and kind = :kind and id = :id
            """,
            resource)
        .update();
  }

  /**
   * Forgets what there was of this id, to make it as a seed says; false when it comes from there.
   *
   * @param seed the fingerprint of its entry
   */
  public boolean makeRoom(ProductCall call, Kind kind, String id, String seed) {
    if (isFromSeed(call, kind, id, seed)) {
      return false;
    }
    erase(call, kind, id);
    return true;
  }

  /** Whether a resource of this id, gone or not, comes from this seed. */
  private boolean isFromSeed(ProductCall call, Kind kind, String id, String seed) {
    return identified(
                "select count(*) from cloud_resource where seed = :seed and account = :account"
                    + " and region = :region and kind = :kind and id = :id",
                call,
                kind,
                id)
            .param("seed", seed)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Notes that a resource comes from this seed. */
  public void mark(Resource resource, String seed) {
    jdbc.sql(
            "update cloud_resource set seed = :seed where account = :account"
                + " and region = :region and kind = :kind and id = :id")
        .param("seed", seed)
        .param("account", resource.account())
        .param("region", resource.region())
        .param("kind", resource.kind().name())
        .param("id", resource.id())
        .update();
  }

  /** Forgets that there ever was a resource of this id. */
  public void erase(ProductCall call, Kind kind, String id) {
    identified(
            "delete from cloud_resource where account = :account and region = :region"
                + " and kind = :kind and id = :id",
            call,
            kind,
            id)
        .update();
  }

  private JdbcClient.StatementSpec identified(String sql, ProductCall call, Kind kind, String id) {
    return jdbc.sql(sql)
        .param("account", call.world())
        .param("region", call.region())
        .param("kind", kind.name())
        .param("id", id);
  }

  /** Its id stays taken, so that it never comes back; what it was is forgotten. */
  public void remove(Resource resource) {
    jdbc.sql(
            """
            update cloud_resource set gone = true, detail = '{}'
            where account = :account and region = :region and kind = :kind and id = :id
            """)
        .param("account", resource.account())
        .param("region", resource.region())
        .param("kind", resource.kind().name())
        .param("id", resource.id())
        .update();
  }

  private JdbcClient.StatementSpec bind(String sql, Resource resource) {
    return jdbc.sql(sql)
        .param("account", resource.account())
        .param("region", resource.region())
        .param("kind", resource.kind().name())
        .param("id", resource.id())
        .param("name", resource.name())
        .param("owner", resource.owner())
        .param("state", resource.state().name())
        .param("since", Times.column(resource.state().since()))
        .param("detail", Json.text(resource.detail()));
  }

  private List<Resource> query(
      ProductCall call, Kind kind, String more, Map<String, ?> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.put("accounts", call.worlds());
    all.put("region", call.region());
    all.put("kind", kind.name());
    return jdbc
        .sql(COLUMNS + more)
        .params(all)
        .query((row, number) -> read(row, kind, call.now()))
        .list()
        .stream()
        .filter(resource -> !resource.is(Life.GONE))
        .toList();
  }

  private static Resource read(ResultSet row, Kind kind, Instant now) throws SQLException {
    Life.State kept = new Life.State(row.getString("state"), Times.of(row, "state_since"));
    return new Resource(
        row.getString("account"),
        row.getString("region"),
        kind,
        row.getString("id"),
        row.getString("name"),
        row.getString("owner"),
        kind.life().at(kept, now),
        Times.of(row, "created_at"),
        (ObjectNode) Json.parse(row.getString("detail")));
  }
}
