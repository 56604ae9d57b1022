package dev.ooslocal.execution;

import dev.ooslocal.application.Deployments;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.Caller;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Runs the deployments of application groups as executions. */
@Component
final class GroupDeployments implements Deployments {
  private static final int MOST_TASKS = 100;

  private final Executions executions;
  private final TaskLists tasks;

  GroupDeployments(Executions executions, TaskLists tasks) {
    this.executions = executions;
    this.tasks = tasks;
  }

  @Override
  public String start(Caller caller, String template, ObjectNode parameters, String description) {
    return executions
        .start(
            caller,
            new StartRequest(
                template,
                null,
                null,
                parameters,
                Mode.AUTOMATIC,
                "Automatic",
                "Skip",
                null,
                description,
                null,
                Map.of()))
        .id();
  }

  @Override
  public Optional<Deployment> find(Caller caller, String executionId) {
    return executions.lookUp(caller, executionId).map(this::deployment);
  }

  @Override
  public void stop(Caller caller, String executionId) {
    executions
        .lookUp(caller, executionId)
        .filter(execution -> !execution.status().isFinal())
        .ifPresent(
            execution -> executions.signal(execution.id(), new Signal.Cancel(caller.signature())));
  }

  private Deployment deployment(Execution execution) {
    return new Deployment(
        switch (execution.status()) {
          case STARTED, QUEUED, RUNNING, WAITING -> End.NOT_YET;
          case SUCCESS -> End.SUCCESS;
          case FAILED, CANCELLED -> End.FAILURE;
        },
        execution.statusMessage(),
        execution.outputs(),
        steps(execution.id()),
        executions.program(execution).tasks().size());
  }

  private Map<String, Step> steps(String executionId) {
    TaskFilter topLevel =
        new TaskFilter(
            List.of(executionId), false, null, null, null, null, null, null, null, null, null);
    Map<String, Step> steps = new HashMap<>();
    tasks.page(topLevel, new ListOrder(ListOrder.Key.START_DATE, true), null, MOST_TASKS).stream()
        .sorted(Comparator.comparingInt(TaskExecution::number))
        .forEach(task -> steps.put(task.name(), step(task)));
    return steps;
  }

  private static Step step(TaskExecution task) {
    ObjectNode outputs = task.outputs();
    return new Step(task.status().equals("Success"), outputs == null ? Json.object() : outputs);
  }
}
