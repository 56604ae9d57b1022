package dev.ooslocal.control;

import dev.ooslocal.platform.Json;
import dev.ooslocal.state.StateHistory;
import dev.ooslocal.state.StateRun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the runs of a state configuration did, which no operation of the cloud tells. */
@Tag(name = "local")
@RestController
final class StateControl {
  private final StateHistory history;

  StateControl(StateHistory history) {
    this.history = history;
  }

  @Operation(summary = "Lists what the last runs of a state configuration did, newest first.")
  @GetMapping("/_oos/state-configurations/{id}/runs")
  ObjectNode runs(@PathVariable("id") String id) {
    ObjectNode answer = Json.object();
    ArrayNode runs = answer.putArray("runs");
    history.of(id).forEach(run -> runs.add(json(run)));
    return answer;
  }

  private static ObjectNode json(StateRun run) {
    ObjectNode json = Json.object().put("at", run.at().toString());
    ArrayNode instances = json.putArray("instances");
    for (StateRun.Held held : run.instances()) {
      ObjectNode one =
          instances
              .addObject()
              .put("instanceId", held.instanceId())
              .put("mode", held.mode())
              .put("outcome", held.outcome());
      tell(one, held.message());
      ArrayNode states = one.putArray("states");
      held.states()
          .forEach(
              state ->
                  tell(
                      states
                          .addObject()
                          .put("type", state.type())
                          .put("entries", state.entries())
                          .put("changed", state.changed()),
                      state.message()));
    }
    return json;
  }

  private static void tell(ObjectNode json, @Nullable String message) {
    if (message != null) {
      json.put("message", message);
    }
  }
}
