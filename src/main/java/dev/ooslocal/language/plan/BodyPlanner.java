package dev.ooslocal.language.plan;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.TemplateOutput;
import dev.ooslocal.language.expression.Constant;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Plans the tasks in the body of a loop: a program of its own that sees what the loop sees, and
 * whose outputs are what the loop puts together.
 */
final class BodyPlanner {
  private final Frame outer;

  BodyPlanner(Frame outer) {
    this.outer = outer;
  }

  Loop.Body plan(TaskDraft loop, Reach reach) {
    Frame frame = outer.inside(loop);
    checkNames(frame);
    TaskPlanner planner = new TaskPlanner(frame);
    List<Task> tasks = frame.draft().tasks().stream().map(planner::plan).toList();
    Reach end = Reach.all();
    List<TemplateOutput> outputs = outputs(loop, frame, end);
    planner.uses(end);
    planner.results().stream()
        .filter(task -> task < 0)
        .forEach(task -> reach.usesResult(task + loop.index()));
    return new Loop.Body(
        new Program(
            Program.Kind.AUTOMATION,
            Program.Format.JSON,
            null,
            frame.parameters(),
            null,
            frame.named(),
            tasks.stream().map(task -> Planner.keeping(task, planner.results())).toList(),
            outputs,
            null),
        around(planner, frame));
  }

  private void checkNames(Frame frame) {
    for (TaskDraft task : frame.draft().tasks()) {
      if (frame.names().isAround(task.name())) {
        Source name = task.member("Name");
        Source at = name == null ? task.source() : name;
        outer
            .problems()
            .within(
                task.name(), () -> outer.problems().add("name", at, "another task has this name"));
      }
    }
  }

  /** Those of its tasks that stand around this body, too. */
  private static Set<String> around(TaskPlanner planner, Frame frame) {
    Set<String> around = new HashSet<>(planner.around());
    frame.draft().tasks().forEach(task -> around.remove(task.name()));
    return around;
  }

  private List<TemplateOutput> outputs(TaskDraft loop, Frame frame, Reach reach) {
    List<TemplateOutput> outputs = new ArrayList<>();
    loop.outputs()
        .forEach(
            (name, member) ->
                outputs.add(
                    new TemplateOutput(
                        name,
                        Types.read(member.value().member("Type"), outer.problems()),
                        value(member.value(), frame, reach))));
    return outputs;
  }

  private Expression value(Source output, Frame frame, Reach reach) {
    Source selector = output.member("ValueSelector");
    if (selector == null) {
      outer.problems().add("output", output, "an output needs a ValueSelector");
      return new Constant(Json.nothing());
    }
    if (!selector.text().contains("{{") && !ExpressionReader.isFunction(selector)) {
      outer
          .problems()
          .add(
              "output",
              selector,
              "an output of ACS::Loop refers to an output of one of its tasks, such as {{"
                  + " task.output }}");
    }
    return frame.expressions().read(selector, reach);
  }
}
