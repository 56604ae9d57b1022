package dev.ooslocal.application.deploy;

import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.platform.Json;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The steps that create, update or delete the stack of a group in Resource Orchestration. */
final class StackSteps {
  static final String CREATE = "createStack";
  private static final String UPDATE = "updateStack";
  private static final String READY = "untilStackReady";
  private static final String DESCRIBE = "describeStack";
  private static final String STACK_ID = "stackId";
  private static final String SERVICE = "ROS";
  private static final String ROLLBACK = "DisableRollback";
  private static final List<String> TEMPLATES =
      List.of("TemplateURL", "TemplateBody", "TemplateId");

  private StackSteps() {}

  /** Whether these deployment parameters name a template of a stack. */
  static boolean wanted(ObjectNode given) {
    return TEMPLATES.stream().anyMatch(given::has);
  }

  /**
   * Creates the stack, or goes on with one whose creation failed.
   *
   * @param begun the stack whose creation failed; null: none
   */
  static void create(
      Recipe recipe,
      ApplicationGroup group,
      ObjectNode given,
      Collection<String> done,
      @Nullable String begun) {
    ObjectNode call = call(group, given);
    if (begun != null && done.contains(READY)) {
      describe(recipe, group, known(recipe, begun));
    } else if (begun == null) {
      call.put("StackName", stackName(group));
      if (!call.has(ROLLBACK)) {
        // Chosen: only what is left of a stack that failed can be gone on with.
        call.put(ROLLBACK, true);
      }
      Recipe.gives(
          recipe.call(CREATE, SERVICE, "CreateStack", with(recipe, call)),
          STACK_ID,
          "String",
          "StackId");
      ready(recipe, group, Recipe.reference(CREATE + "." + STACK_ID), "CREATE");
    } else {
      call.put("StackId", begun);
      recipe.call("continueStack", SERVICE, "ContinueCreateStack", with(recipe, call));
      ready(recipe, group, known(recipe, begun), "CREATE");
    }
  }

  /** Updates the stack. */
  static void update(
      Recipe recipe,
      ApplicationGroup group,
      ObjectNode given,
      Collection<String> done,
      String stackId) {
    if (done.contains(READY)) {
      describe(recipe, group, known(recipe, stackId));
    } else {
      ObjectNode call = call(group, given).put("StackId", stackId);
      recipe.call(UPDATE, SERVICE, "UpdateStack", with(recipe, call));
      ready(recipe, group, known(recipe, stackId), "UPDATE");
    }
  }

  static void delete(Recipe recipe, ApplicationGroup group, String stackId) {
    ObjectNode call = Json.object().put("RegionId", group.deployRegionId()).put("StackId", stackId);
    recipe.call("deleteStack", SERVICE, "DeleteStack", with(recipe, call));
  }

  private static String known(Recipe recipe, String stackId) {
    return recipe.value(STACK_ID, "String", Json.string(stackId));
  }

  private static void ready(Recipe recipe, ApplicationGroup group, String stack, String verb) {
    ObjectNode which = Json.object().put("RegionId", group.deployRegionId()).put("StackId", stack);
    ObjectNode properties = recipe.task(READY, "ACS::WaitFor").putObject("Properties");
    properties.put("Service", SERVICE).put("API", "GetStack").set("Parameters", which);
    properties.put("PropertySelector", "Status");
    properties.putArray("DesiredValues").add(verb + "_COMPLETE");
    properties
        .putArray("StopRetryValues")
        .add(verb + "_FAILED")
        .add(verb + "_ROLLBACK_COMPLETE")
        .add(verb + "_ROLLBACK_FAILED")
        .add("ROLLBACK_COMPLETE")
        .add("ROLLBACK_FAILED");
    describe(recipe, group, stack);
  }

  private static void describe(Recipe recipe, ApplicationGroup group, String stack) {
    ObjectNode which = Json.object().put("RegionId", group.deployRegionId()).put("StackId", stack);
    Recipe.gives(
        recipe.call(DESCRIBE, SERVICE, "GetStack", which), "outputs", "List", ".Outputs[]?");
    recipe.output("Outputs", "List", Recipe.reference(DESCRIBE + ".outputs"));
    recipe.output("StackId", "String", stack);
  }

  private static JsonNode with(Recipe recipe, ObjectNode call) {
    return Json.string(recipe.value("stack", "Json", call));
  }

  /** What was given, with the values of parameters in the form that the product wants. */
  private static ObjectNode call(ApplicationGroup group, ObjectNode given) {
    ObjectNode call = given.deepCopy().put("RegionId", group.deployRegionId());
    if (given.get("Parameters") instanceof ObjectNode values) {
      ArrayNode list = call.putArray("Parameters");
      values.forEachEntry(
          (key, value) ->
              list.addObject()
                  .put("ParameterKey", key)
                  .put(
                      "ParameterValue", value.isContainer() ? Json.text(value) : value.asString()));
    }
    return call;
  }

  /** Chosen: the names of application and group. */
  private static String stackName(ApplicationGroup group) {
    return group.applicationName() + "-" + group.name();
  }
}
