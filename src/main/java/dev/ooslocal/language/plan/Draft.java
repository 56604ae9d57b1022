package dev.ooslocal.language.plan;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A template taken apart but not understood yet: what the checks look at.
 *
 * @param root the whole document, a map
 * @param parameters the declarations of parameters
 * @param tasks in order
 * @param actions the known actions
 */
public record Draft(
    Source root,
    Map<String, Source.Member> parameters,
    List<TaskDraft> tasks,
    ActionCatalogue actions) {
  public static Draft of(Source root, ActionCatalogue actions) {
    Source parameters = root.member("Parameters");
    Source tasks = root.member("Tasks");
    List<TaskDraft> drafts = new ArrayList<>();
    if (tasks != null) {
      tasks.items().forEach(task -> drafts.add(TaskDraft.of(drafts.size(), task, actions)));
    }
    return new Draft(root, parameters == null ? Map.of() : parameters.members(), drafts, actions);
  }

  /** The tasks in the body of an {@code ACS::Loop}, as a draft of their own. */
  public Draft inside(TaskDraft loop) {
    Source.Member tasks = loop.properties().get(TaskDraft.BODY);
    Source at = tasks == null ? loop.source() : tasks.value();
    Map<String, Source.Member> members = tasks == null ? Map.of() : Map.of("Tasks", tasks);
    return of(new Source(Json.object(), at.position(), at.path(), members, List.of()), actions);
  }

  /** The members of a section of the document; empty when it is absent. */
  public Map<String, Source.Member> section(String name) {
    Source section = root.member(name);
    return section == null ? Map.of() : section.members();
  }
}
