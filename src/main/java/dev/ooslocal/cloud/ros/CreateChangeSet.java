package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a change set for a stack there is, or for one there is to be. */
@Component
final class CreateChangeSet implements RosApi {
  private static final String CREATE = "CREATE";
  private static final String UPDATE = "UPDATE";

  private final Stacks stacks;
  private final TemplateSource templates;
  private final ChangeSets changeSets;
  private final Construction construction;

  CreateChangeSet(
      Stacks stacks, TemplateSource templates, ChangeSets changeSets, Construction construction) {
    this.stacks = stacks;
    this.templates = templates;
    this.changeSets = changeSets;
    this.construction = construction;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    String type = call.text("ChangeSetType", UPDATE);
    if (!List.of(CREATE, UPDATE).contains(type)) {
      throw RosErrors.unfit("The ChangeSetType %s is not simulated.".formatted(type));
    }
    boolean isNew = type.equals(CREATE);
    StackTemplate given = isNew ? templates.needed(call) : null;
    Stack stack =
        isNew
            ? stacks.create(call, "REVIEW_IN_PROGRESS")
            : stacks.ready(call, call.required(Stacks.PARAMETER));
    StackTemplate template =
        given == null ? templates.find(call).orElseGet(stack::template) : given;
    ObjectNode before = call.flag("UsePreviousParameters") ? stack.parameters() : Json.object();
    ObjectNode values = StackParameters.of(call, template, before);
    String id = changeSets.create(call, stack, detail(call, stack, type, template, values));
    return Json.object().put(ChangeSets.PARAMETER, id).put(Stacks.PARAMETER, stack.id());
  }

  private ObjectNode detail(
      ProductCall call, Stack stack, String type, StackTemplate template, ObjectNode values) {
    ObjectNode detail =
        Json.object()
            .put("ChangeSetType", type)
            .put("Description", call.text("Description", ""))
            .put("StackId", stack.id())
            .put("StackName", stack.name())
            .put("RegionId", call.region())
            .put("DisableRollback", stack.flag("DisableRollback"))
            .put("TimeoutInMinutes", stack.detail().path("TimeoutInMinutes").asInt(0));
    detail.set(
        "Parameters", StackView.parameters(call, stack.id(), stack.name(), template, values));
    detail.set("Changes", changes(call, stack, template, values));
    detail
        .putObject("local")
        .put("template", template.text())
        .put("replaces", call.text("ReplacementOption", "").equals("Enabled"))
        .set("values", values);
    return detail;
  }

  /** What differs as far as it can be told before anything is made. */
  private ArrayNode changes(
      ProductCall call, Stack stack, StackTemplate template, ObjectNode values) {
    ArrayNode changes = Json.array();
    Construction.Plan plan =
        new Construction.Plan(stack.id(), stack.name(), template, values, false);
    Set<String> gone = new TreeSet<>(stack.members().keySet());
    template
        .resources()
        .forEach(
            (name, part) -> {
              Evaluation evaluation = construction.evaluation(call, plan, stack.members());
              if (!evaluation.holds(part.condition())) {
                return;
              }
              gone.remove(name);
              Member present = stack.members().get(name);
              if (present == null) {
                add(changes, "Add", name, part.type(), "");
              } else if (!present.properties().equals(evaluation.properties(part.properties()))) {
                add(changes, "Modify", name, part.type(), present.physical());
              }
            });
    stack
        .members()
        .forEach(
            (name, member) -> {
              if (gone.contains(name)) {
                add(changes, "Remove", name, member.type(), member.physical());
              }
            });
    return changes;
  }

  private static void add(
      ArrayNode changes, String action, String name, String type, String physical) {
    ObjectNode change = changes.addObject().put("Type", "Resource").putObject("ResourceChange");
    change.put("Action", action).put("LogicalResourceId", name).put("ResourceType", type);
    if (!physical.isEmpty()) {
      change.put("PhysicalResourceId", physical);
    }
  }
}
