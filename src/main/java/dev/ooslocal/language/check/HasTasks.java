package dev.ooslocal.language.check;

import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** A template has at least one task. */
final class HasTasks implements Rule {
  @Override
  public void check(Draft draft, Problems problems) {
    Source tasks = draft.root().member("Tasks");
    if (tasks == null) {
      var top = draft.root().position();
      problems.add("tasks", top, draft.root().pathOf("Tasks"), "Tasks is missing", null, List.of());
    } else if (!tasks.isList() || tasks.items().isEmpty()) {
      problems.add("tasks", tasks, "Tasks is a list of at least one task");
    }
  }
}
