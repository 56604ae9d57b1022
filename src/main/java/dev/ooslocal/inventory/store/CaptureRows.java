package dev.ooslocal.inventory.store;

import dev.ooslocal.inventory.Capture;
import dev.ooslocal.inventory.InventoryType;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The newest capture of each instance and type. */
@Component
@Transactional
public class CaptureRows {
  private static final String SELECT =
      "select instance_id, type_name, captured_at, entries from inventory_capture"
          + " where account_id = :account and region_id = :region";

  private final JdbcClient jdbc;

  CaptureRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps a capture instead of the one before. */
  public void write(String account, String region, Capture capture) {
    ArrayNode entries = Json.array();
    capture.entries().forEach(entries::add);
    String where =
        " where account_id = :account and region_id = :region and instance_id = :instance"
            + " and type_name = :type";
    if (with(
                "update inventory_capture set captured_at = :at, entries = :entries" + where,
                account,
                region,
                capture,
                entries)
            .update()
        == 0) {
      with(
              "insert into inventory_capture values"
                  + " (:account, :region, :instance, :type, :at, :entries)",
              account,
              region,
              capture,
              entries)
          .update();
    }
  }

  private JdbcClient.StatementSpec with(
      String sql, String account, String region, Capture capture, ArrayNode entries) {
    return jdbc.sql(sql)
        .param("account", account)
        .param("region", region)
        .param("instance", capture.instanceId())
        .param("type", capture.type().wire())
        .param("at", Times.column(capture.at()))
        .param("entries", Json.text(entries));
  }

  /** All captures of an account in a region, by instance and type. */
  public List<Capture> all(String account, String region) {
    return jdbc.sql(SELECT + " order by instance_id, type_name")
        .param("account", account)
        .param("region", region)
        .query(CaptureRows::capture)
        .list();
  }

  public Optional<Capture> find(
      String account, String region, String instance, InventoryType type) {
    return jdbc.sql(SELECT + " and instance_id = :instance and type_name = :type")
        .param("account", account)
        .param("region", region)
        .param("instance", instance)
        .param("type", type.wire())
        .query(CaptureRows::capture)
        .optional();
  }

  private static Capture capture(ResultSet row, int number) throws SQLException {
    return new Capture(
        row.getString(1),
        InventoryType.named(row.getString(2)).orElseThrow(),
        Times.of(row, "captured_at"),
        Json.parse(row.getString(4)).valueStream().map(ObjectNode.class::cast).toList());
  }
}
