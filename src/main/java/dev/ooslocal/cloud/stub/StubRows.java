package dev.ooslocal.cloud.stub;

import dev.ooslocal.platform.Json;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The stubs in the database. */
@Component
final class StubRows {
  private final JdbcClient jdbc;
  private final StubReader reader;

  StubRows(JdbcClient jdbc, StubReader reader) {
    this.jdbc = jdbc;
    this.reader = reader;
  }

  /** Newest first. */
  List<StoredStub> all() {
    return jdbc.sql(
            "select id, position, definition, used, seed from cloud_stub order by position desc")
        .query(
            (row, number) -> {
              String definition = row.getString("definition");
              return new StoredStub(
                  row.getString("id"),
                  row.getLong("position"),
                  reader.read(Json.parse(definition), ""),
                  definition,
                  row.getLong("used"),
                  row.getString("seed"));
            })
        .list();
  }

  /** Holds the row that orders all changes, and so lets one change happen at a time. */
  long nextPosition() {
    jdbc.sql("update cloud_change set number = number + 1 where subject = 'stubs'").update();
    return version();
  }

  /** Changes whenever the stubs do. */
  long version() {
    return jdbc.sql("select number from cloud_change where subject = 'stubs'")
        .query(Long.class)
        .single();
  }

  void insert(StoredStub stub) {
    jdbc.sql(
            """
            insert into cloud_stub (id, position, service, api, definition, used, seed)
            values (:id, :position, :service, :api, :definition, :used, :seed)
            """)
        .param("id", stub.id())
        .param("position", stub.position())
        .param("service", stub.stub().service())
        .param("api", stub.stub().api())
        .param("definition", stub.definition())
        .param("used", stub.used())
        .param("seed", stub.seed())
        .update();
  }

  boolean delete(String id) {
    return jdbc.sql("delete from cloud_stub where id = :id").param("id", id).update() > 0;
  }

  void deleteAll() {
    jdbc.sql("delete from cloud_stub").update();
  }

  /** The use count, held until the transaction ends so that no two calls get the same answer. */
  List<Long> holdUses(String id) {
    return jdbc.sql("select used from cloud_stub where id = :id for update")
        .param("id", id)
        .query((row, number) -> row.getLong(1))
        .list();
  }

  void addUses(String id, long more) {
    jdbc.sql("update cloud_stub set used = used + :more where id = :id")
        .param("more", more)
        .param("id", id)
        .update();
  }
}
