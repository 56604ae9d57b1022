package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.storage.Nodes;
import dev.ooslocal.platform.storage.Remembered;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What goes wrong on purpose. The first fault in the list that fits and is not used up strikes, so
 * the same requests in the same order fail in the same way. Kept in the database, where the other
 * nodes see it; a process alone with its database remembers that there are none.
 */
@Component
public class Faults implements CallFaults, Resettable {
  private final JdbcTemplate jdbc;
  private final Nodes nodes;

  /** Looked at late: operations need much that needs this. */
  private final ObjectProvider<Operations> operations;

  private final Remembered<List<Placed>> remembered = new Remembered<>(this::read);

  Faults(JdbcTemplate jdbc, Nodes nodes, ObjectProvider<Operations> operations) {
    this.jdbc = jdbc;
    this.nodes = nodes;
    this.operations = operations;
  }

  /** All of them, each with how often it will still strike; null: always. */
  public List<ObjectNode> list() {
    return jdbc.query(
        "select definition, remaining from fault order by position",
        (row, n) -> {
          ObjectNode shown = (ObjectNode) Json.parse(row.getString(1));
          long remaining = row.getLong(2);
          shown.set(
              "remaining",
              row.wasNull() ? Json.nothing() : Json.number(BigDecimal.valueOf(remaining)));
          return shown;
        });
  }

  /**
   * Sets them in place of all that were there.
   *
   * @throws dev.ooslocal.platform.LocalProblem naming the field that is wrong
   */
  @Transactional
  public void replace(ArrayNode list) {
    List<Fault> faults = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      faults.add(FaultText.read(list.get(i), "faults[" + i + "]", operations.getObject().names()));
    }
    jdbc.update("delete from fault");
    for (int i = 0; i < faults.size(); i++) {
      Fault fault = faults.get(i);
      jdbc.update(
          "insert into fault (position, definition, remaining) values (?, ?, ?)",
          i,
          Json.text(fault.definition()),
          fault.times());
    }
    remembered.changed();
  }

  public void clear() {
    jdbc.update("delete from fault");
    remembered.changed();
  }

  /** The fault that strikes an operation now, if one does. */
  Optional<Fault> ofOperation(String name) {
    return strike(fault -> fault.isOf(name));
  }

  @Override
  public Optional<Fault> ofCall(String service, String api) {
    return strike(fault -> fault.isOf(service, api));
  }

  @Override
  public void reset() {
    remembered.forget();
  }

  private Optional<Fault> strike(Predicate<Fault> fits) {
    return known().stream()
        .filter(placed -> fits.test(placed.fault()))
        .filter(placed -> placed.fault().times() == null || takes(placed.position()))
        .map(Placed::fault)
        .findFirst();
  }

  private boolean takes(int position) {
    return jdbc.update(
            "update fault set remaining = remaining - 1 where position = ? and remaining > 0",
            position)
        == 1;
  }

  private List<Placed> known() {
    return nodes.isShared() ? read() : remembered.get();
  }

  private List<Placed> read() {
    return jdbc.query(
        "select position, definition from fault order by position",
        (row, n) -> new Placed(row.getInt(1), read(Json.parse(row.getString(2)))));
  }

  private Fault read(JsonNode definition) {
    return FaultText.read(definition, "", operations.getObject().names());
  }

  private record Placed(int position, Fault fault) {}
}
