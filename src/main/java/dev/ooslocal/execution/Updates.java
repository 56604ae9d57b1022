package dev.ooslocal.execution;

import dev.ooslocal.engine.Signal;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Program;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.tag.Tags;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Changes what may be changed of an execution that has not ended. */
@Component
public class Updates {
  private final Executions executions;
  private final Starter starter;
  private final ExecutionKind kind;
  private final Tags tags;

  Updates(Executions executions, Starter starter, ExecutionKind kind, Tags tags) {
    this.executions = executions;
    this.starter = starter;
    this.kind = kind;
    this.tags = tags;
  }

  /**
   * Gives some parameters other values; tasks that begin later see them.
   *
   * @throws dev.ooslocal.rpc.ApiException when they do not fit the template
   */
  public void parameters(Execution execution, ObjectNode values) {
    Program program = executions.program(execution);
    Executions.hide(program, values);
    ObjectNode merged = execution.parameters().deepCopy();
    values.forEachEntry(
        (name, value) ->
            merged.set(program.parameters().find(name).map(Parameter::name).orElse(name), value));
    executions.signal(execution.id(), new Signal.Update(starter.check(program, merged, execution)));
  }

  /** Puts it into another resource group. */
  public void moveTo(Caller caller, Execution execution, String resourceGroupId) {
    kind.moveTo(caller, execution.id(), resourceGroupId);
  }

  /** Replaces its tags. */
  public void tag(Caller caller, Execution execution, Map<String, String> labels) {
    Map<String, String> checked = labels.isEmpty() ? Map.of() : tags.checked(labels);
    tags.replace(caller.account(), caller.region(), Executions.TAGGED_AS, execution.id(), checked);
  }
}
