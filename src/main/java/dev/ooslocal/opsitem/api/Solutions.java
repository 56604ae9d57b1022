package dev.ooslocal.opsitem.api;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Executions;
import dev.ooslocal.execution.StartRequest;
import dev.ooslocal.opsitem.store.OpsItem;
import dev.ooslocal.opsitem.store.OpsItemRows;
import dev.ooslocal.opsitem.store.OpsItemWrites;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Starts the solutions of ops items and looks how they went. Chosen: a solution is a template when
 * its type is Template; of several the one with the lowest priority number is started as soon as
 * the item becomes Running. When its execution succeeds the item is resolved, else it is open
 * again.
 */
@Component
class Solutions {
  private static final String TEMPLATE = "Template";
  private static final String NAME = "templateName";

  private final Executions executions;
  private final OpsItemRows rows;
  private final OpsItemWrites writes;
  private final TransactionTemplate own;

  Solutions(
      Executions executions,
      OpsItemRows rows,
      OpsItemWrites writes,
      PlatformTransactionManager transactions) {
    this.executions = executions;
    this.rows = rows;
    this.writes = writes;
    own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Refuses what is no solution. */
  static void check(List<JsonNode> solutions) {
    for (JsonNode solution : solutions) {
      if (!solution.isObject()) {
        throw ApiException.invalid("Solutions", "each must be a JSON object");
      }
      if (isTemplate(solution) && solution.path(NAME).asString("").isEmpty()) {
        throw ApiException.invalid("Solutions", "one of type Template needs a templateName");
      }
      if (!solution.path("parameters").isMissingNode() && !solution.path("parameters").isObject()) {
        throw ApiException.invalid("Solutions", "parameters must be a JSON object");
      }
    }
  }

  /** Starts the template of an item that has just become Running, if it has one. */
  void start(Caller caller, OpsItem item) {
    Optional<JsonNode> template =
        item.solutions().stream()
            .filter(Solutions::isTemplate)
            .min(Comparator.comparingInt(s -> s.path("priority").asInt(Integer.MAX_VALUE)));
    template.ifPresent(
        solution -> writes.solvedBy(item, executions.start(caller, request(item, solution)).id()));
  }

  /** Moves on the items whose solutions have ended, before they are looked at. */
  void settle(Caller caller) {
    Map<String, Boolean> ended = new LinkedHashMap<>();
    for (OpsItem item : rows.beingSolved(caller)) {
      String id = item.executionId();
      ExecutionStatus status =
          id == null
              ? ExecutionStatus.CANCELLED
              : executions
                  .lookUp(caller, id)
                  .map(Execution::status)
                  .orElse(ExecutionStatus.CANCELLED);
      if (status.isFinal()) {
        ended.put(item.getId(), status == ExecutionStatus.SUCCESS);
      }
    }
    if (!ended.isEmpty()) {
      own.executeWithoutResult(
          _ -> ended.forEach((item, well) -> writes.solved(caller, item, well)));
    }
  }

  private static boolean isTemplate(JsonNode solution) {
    return solution.path("type").asString("").equalsIgnoreCase(TEMPLATE);
  }

  private static StartRequest request(OpsItem item, JsonNode solution) {
    return new StartRequest(
        null,
        solution.path(NAME).asString(""),
        solution.path("templateVersion").asString(""),
        solution.path("parameters") instanceof ObjectNode given ? given : Json.object(),
        Mode.AUTOMATIC,
        "Automatic",
        "Skip",
        null,
        "Solves the ops item " + item.getId(),
        null,
        Map.of());
  }
}
