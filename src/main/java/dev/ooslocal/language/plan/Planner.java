package dev.ooslocal.language.plan;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Parameters;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.TemplateOutput;
import dev.ooslocal.language.expression.Constant;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Names;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes the program of a draft. What is wrong is collected; the program is then of no use. */
public final class Planner {
  private final Draft draft;
  private final Problems problems;
  private final ConditionsPlanner conditions;
  private final Names names;
  private final ExpressionReader expressions;

  public Planner(Draft draft, Problems problems) {
    this.draft = draft;
    this.problems = problems;
    this.conditions = new ConditionsPlanner(draft.section("Conditions"), problems);
    this.names = names(draft);
    this.expressions = new ExpressionReader(names, problems, conditions);
  }

  public Program plan(Program.Kind kind, Program.Format format) {
    Map<String, Expression> named = conditions.plan(expressions);
    Parameters parameters = new ParameterPlanner(expressions, problems).plan(draft.parameters());
    TaskPlanner planner =
        new TaskPlanner(
            new Frame(
                draft, names, expressions, draft, -1, conditions, named, parameters, problems));
    List<Task> tasks = draft.tasks().stream().map(planner::plan).toList();
    Reach reach = Reach.all();
    List<TemplateOutput> outputs = outputs(reach);
    Source item = reach.item();
    if (item != null) {
      problems.add("item-outside-loop", item, "ACS::TaskLoopItem has no value in Outputs");
    }
    Set<Integer> results = new HashSet<>(planner.results());
    results.addAll(reach.results());
    results.addAll(conditions.results());
    return new Program(
        kind,
        format,
        value("Description"),
        parameters,
        ramRole(),
        named,
        tasks.stream().map(task -> keeping(task, results)).toList(),
        outputs,
        value("Metadata"));
  }

  private static Names names(Draft draft) {
    Names names = new Names();
    draft.parameters().keySet().forEach(names::parameter);
    draft.section("Conditions").keySet().forEach(names::condition);
    Frame.declare(draft, names);
    return names;
  }

  private List<TemplateOutput> outputs(Reach reach) {
    List<TemplateOutput> outputs = new ArrayList<>();
    draft
        .section("Outputs")
        .forEach(
            (name, member) -> {
              Source value = member.value().member("Value");
              Expression expression =
                  value == null ? new Constant(Json.nothing()) : expressions.read(value, reach);
              outputs.add(
                  new TemplateOutput(
                      name, Types.read(member.value().member("Type"), problems), expression));
            });
    return outputs;
  }

  private @Nullable Expression ramRole() {
    Source role = draft.root().member("RamRole");
    return role == null ? null : expressions.read(role, Reach.parameters());
  }

  private @Nullable JsonNode value(String section) {
    Source source = draft.root().member(section);
    return source == null ? null : source.value();
  }

  /** The task, with its result kept when somebody refers to it. */
  static Task keeping(Task task, Set<Integer> results) {
    return new Task(
        task.index(),
        task.name(),
        task.action(),
        task.description(),
        task.properties(),
        task.outputs(),
        task.loop(),
        task.when(),
        task.onError(),
        task.onSuccess(),
        task.onCancel(),
        task.critical(),
        task.retry(),
        results.contains(task.index()));
  }
}
