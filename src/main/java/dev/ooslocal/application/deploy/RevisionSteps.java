package dev.ooslocal.application.deploy;

import dev.ooslocal.application.store.ApplicationGroup;
import dev.ooslocal.application.store.Revision;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The steps that bring a revision onto the instances of a group, each on all of them: fetch what it
 * consists of, stop what runs, start the new.
 */
final class RevisionSteps {
  private static final String INSTANCES = "findInstances";
  private static final String REGION = "regionId";
  private static final List<String> HOOKS = List.of("applicationStop", "applicationStart");

  /** Chosen: how many instances are worked on at a time. */
  private static final int AT_A_TIME = 10;

  private static final int MOST_INSTANCES = 100;

  private RevisionSteps() {}

  static void add(
      Recipe recipe, ApplicationGroup group, Revision revision, Collection<String> done) {
    Map<String, String> scripts = scripts(revision);
    scripts.keySet().removeAll(done);
    if (scripts.isEmpty()) {
      return;
    }
    String region = recipe.value(REGION, "String", Json.string(group.deployRegionId()));
    findInstances(recipe, group, region);
    scripts.forEach((name, script) -> run(recipe, name, script, region));
  }

  private static void findInstances(Recipe recipe, ApplicationGroup group, String region) {
    ObjectNode with = Json.object().put("RegionId", region).put("PageSize", MOST_INSTANCES);
    with.putArray("Tag")
        .addObject()
        .put("Key", recipe.value("tagKey", "String", Json.string(group.importTagKey())))
        .put("Value", recipe.value("tagValue", "String", Json.string(group.importTagValue())));
    Recipe.gives(
        recipe.call(INSTANCES, "ECS", "DescribeInstances", with),
        "ids",
        "List",
        "Instances.Instance[].InstanceId");
  }

  private static void run(Recipe recipe, String name, String script, String region) {
    ObjectNode task = recipe.task(name, "ACS::ECS::RunCommand");
    task.putObject("Properties")
        .put(REGION, region)
        .put("instanceId", "{{ ACS::TaskLoopItem }}")
        .put("commandType", "RunShellScript")
        .put("commandContent", recipe.value(name + "Script", "String", Json.string(script)));
    ObjectNode loop = task.putObject("Loop");
    loop.put("Items", Recipe.reference(INSTANCES + ".ids"));
    loop.putObject("RateControl")
        .put("Mode", "Concurrency")
        .put("Concurrency", AT_A_TIME)
        .put("MaxErrors", 0);
  }

  /** By the steps they are for, in their order. */
  private static Map<String, String> scripts(Revision revision) {
    if (!revision.resourceType().equalsIgnoreCase("Ecs")) {
      throw refused("it is for " + revision.resourceType() + "; only Ecs can be deployed to here");
    }
    Map<String, String> scripts = new LinkedHashMap<>();
    Artifact.fetching(revision).ifPresent(script -> scripts.put("fetch", script));
    JsonNode hooks = revision.hooks() == null ? Json.object() : Json.parse(revision.hooks());
    hooks.propertyNames().stream()
        .filter(hook -> !HOOKS.contains(hook))
        .findFirst()
        .ifPresent(
            hook -> {
              throw refused(
                  "its hook %s can't be run here; known are %s"
                      .formatted(hook, String.join(", ", HOOKS)));
            });
    for (String hook : HOOKS) {
      String script = hooks.path(hook).asString("");
      if (!script.isBlank()) {
        scripts.put(hook, script);
      }
    }
    return scripts;
  }

  static ApiException refused(String why) {
    return ApiException.invalid("RevisionId", why);
  }
}
