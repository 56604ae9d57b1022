package dev.ooslocal.control;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Masks;
import dev.ooslocal.execution.Move;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.execution.Waiting;
import dev.ooslocal.execution.Waitings;
import dev.ooslocal.platform.Json;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Why an execution has not ended: what it waits for, and the request that would move it. */
@Tag(name = "local")
@RestController
final class WhyControl {
  private final Waitings waitings;
  private final Masks masks;

  WhyControl(Waitings waitings, Masks masks) {
    this.waitings = waitings;
    this.masks = masks;
  }

  @Operation(summary = "Tells what an execution waits for, and the request that would move it.")
  @GetMapping("/_oos/executions/{id}/why")
  ObjectNode why(@PathVariable("id") String id) {
    Execution execution =
        waitings
            .find(id)
            .orElseThrow(() -> new NothingThere("There is no execution '" + id + "'."));
    List<Waiting> waits = waitings.of(execution);
    ObjectNode answer =
        Json.object()
            .put("executionId", id)
            .put("status", execution.status().wireName())
            .put("says", says(execution, waits));
    ArrayNode list = answer.putArray("waits");
    waits.forEach(wait -> list.add(entry(wait)));
    return answer;
  }

  private String says(Execution execution, List<Waiting> waits) {
    if (execution.status().isFinal()) {
      return "It has ended. " + masks.of(execution).text(execution.statusMessage());
    }
    return waits.isEmpty() ? "It is being worked on." : waits.getFirst().says();
  }

  private static ObjectNode entry(Waiting wait) {
    TaskExecution task = wait.task();
    ObjectNode entry =
        Json.object()
            .put("taskExecutionId", task == null ? null : task.id())
            .put("taskName", task == null ? null : task.name())
            .put("action", task == null ? null : task.action())
            .put("for", wait.kind().wireName())
            .put("until", wait.until() == null ? null : String.valueOf(wait.until()))
            .put("who", wait.who())
            .put("says", wait.says());
    entry.set("request", request(wait.move()));
    return entry;
  }

  private static ObjectNode request(Move move) {
    return switch (move) {
      case Move.Advance advance -> {
        ObjectNode request = Json.object().put("method", "POST").put("url", "/_oos/clock/advance");
        request.putObject("body").put("to", advance.to().toString());
        yield request;
      }
      case Move.Notify say -> {
        Map<String, String> form = form("NotifyExecution", say.region(), say.executionId());
        form.put("NotifyType", say.type());
        if (say.taskId() != null) {
          form.put("TaskExecutionId", say.taskId());
        }
        yield operation(form);
      }
      case Move.Trigger fire -> {
        Map<String, String> form = form("TriggerExecution", fire.region(), fire.executionId());
        form.put("Type", fire.type());
        form.put("Content", "{}");
        yield operation(form);
      }
      case Move.Cancel cancel ->
          operation(form("CancelExecution", cancel.region(), cancel.executionId()));
    };
  }

  private static Map<String, String> form(String action, String region, String executionId) {
    Map<String, String> form = new TreeMap<>();
    form.put("Action", action);
    form.put("Version", "2019-06-01");
    form.put("Format", "JSON");
    form.put("RegionId", region);
    form.put("ExecutionId", executionId);
    return form;
  }

  private static ObjectNode operation(Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return Json.object().put("method", "POST").put("url", "/").put("body", body);
  }
}
