package dev.ooslocal.engine;

import dev.ooslocal.language.Retry;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.TaskOutput;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A task run as its action sees it. */
record TaskInvocation(ExecutionState state, TaskRun run, StoredValues stored)
    implements Invocation {
  @Override
  public String executionId() {
    return state.facts().id();
  }

  @Override
  public String taskRunId() {
    return run.id();
  }

  @Override
  public String taskName() {
    return run.name();
  }

  @Override
  public String account() {
    return state.facts().account();
  }

  @Override
  public String region() {
    return state.facts().region();
  }

  @Override
  public String ramRole() {
    return state.facts().ramRole();
  }

  @Override
  public String user() {
    return state.facts().user();
  }

  @Override
  public @Nullable JsonNode item() {
    return run.item();
  }

  @Override
  public int itemIndex() {
    return run.itemIndex();
  }

  @Override
  public int attempt() {
    return run.attempt();
  }

  @Override
  public Retry retry() {
    return state.program().tasks().get(run.task()).retry();
  }

  @Override
  public Instant now() {
    return state.now();
  }

  @Override
  public JsonNode memo() {
    return run.memo();
  }

  @Override
  public List<Output> outputs() {
    RunEnvironment environment = new RunEnvironment(state, run.item(), stored);
    Task task = state.program().tasks().get(run.task());
    return task.outputs().stream().map(output -> read(task, output, environment)).toList();
  }

  private Output read(Task task, TaskOutput output, RunEnvironment environment) {
    return new Output(
        output.selector().text(environment),
        output.type(),
        Uses.of(state.program(), task.name(), output.name()));
  }

  @Override
  public void log(String message) {
    state.log(run.id(), message);
  }
}
