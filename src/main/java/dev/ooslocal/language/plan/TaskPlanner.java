package dev.ooslocal.language.plan;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Jump;
import dev.ooslocal.language.Loop;
import dev.ooslocal.language.SelectorExpression;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.TaskOutput;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plans tasks in order, and remembers whose raw results are referred to. */
final class TaskPlanner {
  private static final Pattern INNER_OUTPUT =
      Pattern.compile("\\s*\\{\\{\\s*([\\w\\-]+)\\.([\\w\\-]+)\\s*}}\\s*");

  private final ExpressionReader expressions;
  private final SelectorPlanner selectors;
  private final ConditionsPlanner conditions;
  private final Jumps jumps;
  private final Problems problems;
  private final Set<Integer> results = new HashSet<>();

  TaskPlanner(
      Draft draft, ExpressionReader expressions, ConditionsPlanner conditions, Problems problems) {
    this.expressions = expressions;
    this.selectors = new SelectorPlanner(expressions, problems);
    this.conditions = conditions;
    this.jumps = new Jumps(draft.tasks(), problems);
    this.problems = problems;
  }

  /** The tasks whose raw result is referred to by the tasks planned so far. */
  Set<Integer> results() {
    return results;
  }

  Task plan(TaskDraft draft) {
    problems.within(draft.name());
    Reach reach = Reach.before(draft.index());
    Source condition = draft.member("When");
    Expression when = condition == null ? null : expressions.condition(condition, reach);
    Loop loop = new LoopPlanner(expressions).plan(draft, reach, when);
    Expression properties = new PropertiesPlanner(expressions).plan(draft, reach);
    List<TaskOutput> outputs = outputs(draft, reach);
    jumps.checkChoice(draft);
    checkItem(draft, reach);
    checkConditions(draft, reach);
    results.addAll(reach.results());
    Source critical = draft.member("IsCritical");
    Source description = draft.member("Description");
    Task task =
        new Task(
            draft.index(),
            draft.name(),
            draft.signature().map(ActionSignature::name).orElse(draft.action()),
            description == null ? null : description.value(),
            properties,
            outputs,
            loop,
            when,
            jumps.read(draft, "OnError", new Jump.End()),
            jumps.read(draft, "OnSuccess", new Jump.Next()),
            jumps.read(draft, "OnCancel", new Jump.End()),
            critical == null || !critical.text().equalsIgnoreCase("false"),
            new RetryPlanner(problems).plan(draft),
            false);
    problems.within(null);
    return task;
  }

  private List<TaskOutput> outputs(TaskDraft draft, Reach reach) {
    List<TaskOutput> outputs = new ArrayList<>();
    draft
        .outputs()
        .forEach(
            (name, member) -> {
              Source selector = member.value().member("ValueSelector");
              outputs.add(
                  new TaskOutput(
                      name,
                      Types.read(member.value().member("Type"), problems),
                      selector(draft, selector, member.value(), reach)));
            });
    return outputs;
  }

  private SelectorExpression selector(
      TaskDraft draft, @Nullable Source selector, Source output, Reach reach) {
    if (selector == null) {
      problems.add("output", output, "an output needs a ValueSelector");
      return SelectorPlanner.everything();
    }
    Matcher inner = INNER_OUTPUT.matcher(selector.text());
    if (draft.does("ACS::Loop") && inner.matches()) {
      String path = ".\"" + inner.group(1) + "\".\"" + inner.group(2) + "\"";
      return selectors.literal(path, selector);
    }
    return selectors.plan(selector, reach);
  }

  private void checkItem(TaskDraft draft, Reach reach) {
    Source item = reach.item();
    if (item != null && draft.member("Loop") == null && !draft.does("ACS::Loop")) {
      problems.add("item-outside-loop", item, "ACS::TaskLoopItem is used but the task has no Loop");
    }
  }

  private void checkConditions(TaskDraft draft, Reach reach) {
    Source when = draft.member("When");
    for (String name : reach.conditionNames()) {
      if (conditions.tasks(name).stream().anyMatch(task -> task >= draft.index())) {
        problems.add(
            "unknown-reference",
            when == null ? draft.source() : when,
            "the condition " + name + " refers to a task that has not run yet here");
      }
    }
  }
}
