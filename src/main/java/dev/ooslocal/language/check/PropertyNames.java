package dev.ooslocal.language.check;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.plan.Draft;
import dev.ooslocal.language.plan.TaskDraft;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.List;

/** A task hands its action the properties it declares, in that case, and all it requires. */
final class PropertyNames implements TaskRule {
  @Override
  public void check(TaskDraft task, Draft draft, Problems problems) {
    Source properties = task.member("Properties");
    if (task.signature().isEmpty() || (properties != null && !properties.isMap())) {
      return;
    }
    ActionSignature signature = task.signature().get();
    if (!signature.open()) {
      unknown(task, signature, problems);
    }
    for (ActionSignature.Property property : signature.properties()) {
      Source.Member given = task.properties().get(property.name());
      if (property.required() && (given == null || given.value().isNull())) {
        Source at = properties == null ? task.source() : properties;
        problems.add(
            "missing-property",
            at.position(),
            task.source().pathOf("Properties." + property.name()),
            signature.name() + " needs the property " + property.name(),
            null,
            List.of(property.name()));
      }
    }
  }

  private static void unknown(TaskDraft task, ActionSignature signature, Problems problems) {
    List<String> declared =
        signature.properties().stream().map(ActionSignature.Property::name).toList();
    task.properties()
        .forEach(
            (name, member) -> {
              if (!declared.contains(name)) {
                problems.add(
                    "unknown-property",
                    member.position(),
                    member.value().path(),
                    signature.name() + " has no property " + name,
                    name,
                    declared);
              }
            });
  }
}
