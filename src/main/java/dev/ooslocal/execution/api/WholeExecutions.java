package dev.ooslocal.execution.api;

import dev.ooslocal.execution.ExecutionRecords;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.shape.Shape;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts together what the lists of the API show of one execution. */
@Component
class WholeExecutions implements ExecutionRecords {
  private static final String PAGE = "100";

  private final ListExecutions executions;
  private final ListTaskExecutions tasks;
  private final ListExecutionLogs logs;

  WholeExecutions(ListExecutions executions, ListTaskExecutions tasks, ListExecutionLogs logs) {
    this.executions = executions;
    this.tasks = tasks;
    this.logs = logs;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<ObjectNode> of(Caller caller, String executionId) {
    ArrayNode found =
        all(
            "Executions",
            Map.of("ExecutionId", executionId),
            in -> write(ListExecutions.Input.class, in, i -> executions.handle(i, caller)));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode whole = Json.object();
    whole.set("Execution", found.get(0));
    whole.set(
        "TaskExecutions",
        all(
            "TaskExecutions",
            Map.of("ExecutionId", executionId, "IncludeChildTaskExecution", "true"),
            in -> write(ListTaskExecutions.Input.class, in, i -> tasks.handle(i, caller))));
    whole.set(
        "ExecutionLogs",
        all(
            "ExecutionLogs",
            Map.of("ExecutionId", executionId),
            in -> write(ListExecutionLogs.Input.class, in, i -> logs.handle(i, caller))));
    return Optional.of(whole);
  }

  private static ArrayNode all(
      String list, Map<String, String> request, Function<Map<String, String>, ObjectNode> pages) {
    ArrayNode all = Json.array();
    String token = "";
    do {
      Map<String, String> next = new HashMap<>(request);
      next.put("MaxResults", PAGE);
      next.put("NextToken", token);
      ObjectNode page = pages.apply(next);
      page.path(list).forEach(all::add);
      token = page.path("NextToken").asString("");
    } while (!token.isEmpty());
    return all;
  }

  private static <I extends Record> ObjectNode write(
      Class<I> type, Map<String, String> request, Function<I, Record> operation) {
    return json(operation.apply(Shape.of(type).read(request)));
  }

  private static <R extends Record> ObjectNode json(R answer) {
    Class<R> type = (Class<R>) answer.getClass(); // unchecked: its own class
    return Shape.of(type).write(answer);
  }
}
