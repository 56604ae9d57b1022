package dev.ooslocal.language.warn;

import dev.ooslocal.language.Jump;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.BitSet;
import java.util.List;

/**
 * A task that no way leads to. Jumps only go forward, so one pass over the tasks finds all. A
 * template with errors is not looked at, since its jumps may be the errors.
 */
final class UnreachableTasks implements Warning {
  @Override
  public void look(Draft draft, Program program, Problems problems) {
    if (problems.hasErrors()) {
      return;
    }
    BitSet reached = new BitSet();
    reached.set(0);
    for (Task task : program.tasks()) {
      TaskDraft written = draft.tasks().get(task.index());
      if (reached.get(task.index())) {
        leave(task, written, program, reached);
      } else {
        problems.within(task.name(), () -> warn(task, written.source(), problems));
      }
    }
  }

  private static void warn(Task task, Source at, Problems problems) {
    String message = "no way leads to the task " + task.name();
    problems.warn("unreachable-task", at.position(), at.path(), message, task.name(), List.of());
  }

  private static void leave(Task task, TaskDraft written, Program program, BitSet reached) {
    if (written.does("ACS::Choice")) {
      chosen(task, written, program, reached);
    } else {
      reach(task, task.onSuccess(), reached);
    }
    if (task.when() != null) {
      reached.set(task.index() + 1);
    }
    reach(task, task.onError(), reached);
    reach(task, task.onCancel(), reached);
  }

  private static void chosen(Task task, TaskDraft written, Program program, BitSet reached) {
    Source.Member byDefault = written.properties().get("DefaultTask");
    Source.Member choices = written.properties().get("Choices");
    if (byDefault != null) {
      target(task, byDefault.value().text(), program, reached);
    }
    if (choices != null) {
      for (Source option : choices.value().items()) {
        Source next = option.member("NextTask");
        target(task, next == null ? "" : next.text(), program, reached);
      }
    }
  }

  private static void target(Task task, String name, Program program, BitSet reached) {
    if (name.equalsIgnoreCase("ACS::NEXT")) {
      reached.set(task.index() + 1);
    }
    program.task(name).ifPresent(to -> reached.set(to.index()));
  }

  private static void reach(Task task, Jump jump, BitSet reached) {
    switch (jump) {
      case Jump.Next() -> reached.set(task.index() + 1);
      case Jump.To(int to) -> reached.set(to);
      case Jump.End() -> {}
    }
  }
}
