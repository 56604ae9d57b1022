package dev.ooslocal.language.check;

import dev.ooslocal.language.WrittenProperties;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Position;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an action would refuse when its task runs is told before, where it is written so. Only as a
 * warning: the template can be used, and its task may never be reached.
 */
final class ForeseenProblems implements TaskRule {
  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    Map<String, Source.Member> properties = task.properties();
    Source source = task.member("Properties");
    if (task.signature().isEmpty() || (source != null && !source.isMap())) {
      return;
    }
    Source all = source == null ? task.source() : source;
    task.signature()
        .get()
        .foresight()
        .wrong(written(properties))
        .forEach(
            (name, message) -> {
              Source.Member member = properties.get(name);
              if (member != null) {
                Source value = member.value();
                warn(value.position(), value.path(), message, value.text(), problems);
              } else if (!isMisspelt(task)) {
                String path = task.source().pathOf("Properties");
                warn(all.position(), path, message, null, problems);
              }
            });
  }

  private static void warn(
      Position at, String path, String message, @Nullable String found, Problems problems) {
    problems.warn("property-value", at, path, message, found, List.of());
  }

  /** Whether one of the properties is unknown, which tells why another is missing. */
  private static boolean isMisspelt(TaskDraft task) {
    return task.signature()
        .filter(
            action ->
                task.properties().keySet().stream().anyMatch(p -> action.property(p).isEmpty()))
        .isPresent();
  }

  private static WrittenProperties written(Map<String, Source.Member> properties) {
    ObjectNode known = Json.object();
    Set<String> open = new HashSet<>();
    properties.forEach(
        (name, member) -> {
          Source value = member.value();
          boolean isPlain = value.value().isValueNode() || value.value().isEmpty();
          if (isPlain && PropertyTypes.isLiteral(value)) {
            known.set(name, value.value());
          } else if (!value.isNull()) {
            open.add(name);
          }
        });
    return new WrittenProperties(known, open);
  }
}
