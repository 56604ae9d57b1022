package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.TagNames;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stacks and their resources as the product shows them. */
@Component
final class StackView {
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);
  private static final TagNames TAGS = new TagNames("Key", "Value", "Tags");
  private static final String HIDDEN = "******";

  private final Construction construction;

  StackView(Construction construction) {
    this.construction = construction;
  }

  /** As ListStacks shows it. */
  ObjectNode summary(Stack stack) {
    ObjectNode shown = stack.detail().deepCopy();
    shown.remove("local");
    TAGS.show(shown);
    StackEvent last = stack.last();
    shown
        .put("Status", last.status())
        .put("StatusReason", last.reason())
        .put("StackDriftStatus", "NOT_CHECKED")
        .put("CreateTime", time(stack.row().createdAt()));
    stack.events().stream()
        .filter(event -> event.isOf(stack.id()) && event.status().equals("UPDATE_IN_PROGRESS"))
        .reduce((_, later) -> later)
        .ifPresent(event -> shown.put("UpdateTime", time(event.at())));
    return shown;
  }

  /** As GetStack shows it. */
  ObjectNode details(ProductCall call, Stack stack) {
    ObjectNode shown = summary(stack);
    StackTemplate template = stack.template();
    shown.set(
        "Parameters", parameters(call, stack.id(), stack.name(), template, stack.parameters()));
    if (!call.text("OutputOption", "Enabled").equals("Disabled")) {
      shown.set(
          "Outputs",
          stack.status().startsWith("CREATE_IN") ? Json.array() : outputs(call, stack, template));
    }
    return shown;
  }

  static ArrayNode parameters(
      ProductCall call, String id, String name, StackTemplate template, ObjectNode values) {
    ArrayNode all = Json.array();
    values.forEachEntry(
        (key, value) -> put(all, key, template.hides(key) ? HIDDEN : Functions.text(value)));
    put(all, "ALIYUN::StackId", id);
    put(all, "ALIYUN::StackName", name);
    put(all, "ALIYUN::Region", call.region());
    put(all, "ALIYUN::AccountId", call.account());
    put(all, "ALIYUN::TenantId", call.account());
    return all;
  }

  /** Those that can be computed from what there is. */
  private ArrayNode outputs(ProductCall call, Stack stack, StackTemplate template) {
    ArrayNode all = Json.array();
    Construction.Plan plan =
        new Construction.Plan(stack.id(), stack.name(), template, stack.parameters(), false);
    template
        .outputs()
        .forEachEntry(
            (key, output) -> {
              Evaluation evaluation = construction.evaluation(call, plan, stack.members());
              boolean wanted = evaluation.holds(output.path("Condition").asString(""));
              JsonNode value = wanted ? evaluation.of(output.path("Value")) : Json.nothing();
              if (!value.isMissingNode() && !value.isNull()) {
                all.add(output(key, output, value));
              }
            });
    return all;
  }

  /** As ListStackResources shows one. */
  ObjectNode resource(Stack stack, StackEvent last) {
    return Json.object()
        .put("StackId", stack.id())
        .put("StackName", stack.name())
        .put("LogicalResourceId", last.name())
        .put("PhysicalResourceId", last.physical())
        .put("ResourceType", last.type())
        .put("Status", last.status())
        .put("StatusReason", last.reason())
        .put("ResourceDriftStatus", "NOT_CHECKED")
        .put("CreateTime", time(stack.begun(last.name())))
        .put("UpdateTime", time(last.at()));
  }

  /** As ListStackEvents shows one. */
  static ObjectNode event(Stack stack, StackEvent event) {
    return Json.object()
        .put("EventId", event.id())
        .put("StackId", stack.id())
        .put("StackName", stack.name())
        .put("LogicalResourceId", event.name())
        .put("PhysicalResourceId", event.physical())
        .put("ResourceType", event.type())
        .put("Status", event.status())
        .put("StatusReason", event.reason())
        .put("CreateTime", time(event.at()));
  }

  static String time(Instant at) {
    return SECONDS.format(at);
  }

  private static ObjectNode output(String key, JsonNode declared, JsonNode value) {
    String description = declared.path("Description").asString("No description given");
    return Json.object()
        .put("OutputKey", key)
        .put("Description", description)
        .set("OutputValue", value);
  }

  private static void put(ArrayNode all, String key, String value) {
    all.addObject().put("ParameterKey", key).put("ParameterValue", value);
  }
}
