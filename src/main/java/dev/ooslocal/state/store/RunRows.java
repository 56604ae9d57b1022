package dev.ooslocal.state.store;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Times;
import dev.ooslocal.state.StateRun;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What runs of configurations did; of each configuration the newest (chosen). */
@Component
@Transactional
public class RunRows {
  private static final int MOST = 100;

  private final JdbcClient jdbc;

  RunRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(StateRun run) {
    jdbc.sql(
            "insert into state_run (configuration_id, run_number, ran_at, instances)"
                + " select :id, coalesce(max(run_number), 0) + 1, :at, :instances"
                + " from state_run where configuration_id = :id")
        .param("id", run.configurationId())
        .param("at", Times.column(run.at()))
        .param("instances", text(run.instances()))
        .update();
    jdbc.sql(
            "delete from state_run where configuration_id = :id and run_number <="
                + " (select max(run_number) from state_run where configuration_id = :id) - :most")
        .param("id", run.configurationId())
        .param("most", MOST)
        .update();
  }

  /** Newest first. */
  public List<StateRun> of(String configurationId) {
    return jdbc.sql(
            "select ran_at, instances from state_run where configuration_id = :id"
                + " order by run_number desc")
        .param("id", configurationId)
        .query(
            (row, _) ->
                new StateRun(
                    configurationId,
                    Times.of(row, "ran_at"),
                    Json.parse(row.getString("instances"))
                        .valueStream()
                        .map(RunRows::held)
                        .toList()))
        .list();
  }

  public void delete(String configurationId) {
    jdbc.sql("delete from state_run where configuration_id = :id")
        .param("id", configurationId)
        .update();
  }

  private static String text(List<StateRun.Held> instances) {
    ArrayNode all = Json.array();
    for (StateRun.Held held : instances) {
      ObjectNode one = all.addObject();
      one.put("instanceId", held.instanceId())
          .put("mode", held.mode())
          .put("outcome", held.outcome())
          .put("message", held.message());
      ArrayNode states = one.putArray("states");
      held.states()
          .forEach(
              state ->
                  states
                      .addObject()
                      .put("type", state.type())
                      .put("entries", state.entries())
                      .put("changed", state.changed())
                      .put("message", state.message()));
    }
    return Json.text(all);
  }

  private static StateRun.Held held(JsonNode one) {
    return new StateRun.Held(
        one.path("instanceId").asString(),
        one.path("mode").asString("Apply"),
        one.path("outcome").asString(),
        text(one.path("message")),
        one.path("states")
            .valueStream()
            .map(
                state ->
                    new StateRun.State(
                        state.path("type").asString(),
                        state.path("entries").asInt(),
                        state.path("changed").asBoolean(),
                        text(state.path("message"))))
            .toList());
  }

  private static @Nullable String text(JsonNode value) {
    return value.isString() ? value.stringValue() : null;
  }
}
