package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the resources a step is about and sees that the step may be taken. */
final class Chosen {
  private Chosen() {}

  /**
   * All held for a change, in the order of their ids so that two calls never wait for each other.
   *
   * @throws dev.ooslocal.rpc.ApiException when one is missing or does not allow the step
   */
  static List<Resource> found(Step step, Scope scope) {
    List<Resource> found =
        step.chosen().ownedBy() == null ? named(step, scope) : among(step, scope);
    if (found.isEmpty() && step.chosen().some()) {
      throw step.of().missing().raised();
    }
    for (Resource resource : found) {
      allow(step, scope, resource);
    }
    return found;
  }

  /** Those a condition chooses, none perhaps. */
  static List<Resource> among(Step step, Scope scope) {
    ProductCall call = place(step, scope);
    JsonNode ownedBy = step.chosen().ownedBy();
    List<Resource> all =
        ownedBy == null
            ? scope.draft().all(call, step.of())
            : scope.draft().ofOwner(call, step.of(), Values.text(ownedBy, scope));
    return all.stream().filter(resource -> fits(step, scope, resource, false)).toList();
  }

  /** The call as if it were made where the step is taken. */
  static ProductCall place(Step step, Scope scope) {
    JsonNode region = step.chosen().region();
    ProductCall call = scope.call();
    String there = region == null ? "" : Values.text(region, scope);
    return there.isEmpty() ? call : call.in(there);
  }

  /** Those of the ids that are given; without any, those that a condition chooses. */
  private static List<Resource> named(Step step, Scope scope) {
    KindModel kind = step.of();
    Set<String> ids = ids(step, scope);
    if (ids.isEmpty() && step.chosen().optional()) {
      return List.of();
    }
    if (ids.isEmpty() && !step.chosen().where().isEmpty()) {
      List<Resource> found = among(step, scope);
      if (found.isEmpty()) {
        throw kind.missing().raised();
      }
      return found;
    }
    if (ids.isEmpty()) {
      throw ProductCall.missing(parameter(step));
    }
    return held(step, scope, ids);
  }

  private static List<Resource> held(Step step, Scope scope, Set<String> ids) {
    KindModel kind = step.of();
    List<Resource> found = new ArrayList<>();
    for (String id : ids.stream().sorted().toList()) {
      scope
          .draft()
          .hold(place(step, scope), kind, id)
          .filter(resource -> fits(step, scope, resource, true))
          .ifPresentOrElse(
              found::add,
              () -> {
                throw kind.missing().raised();
              });
    }
    return found;
  }

  private static Set<String> ids(Step step, Scope scope) {
    JsonNode by = step.chosen().by();
    String id = step.of().id();
    if (by == null) {
      return new LinkedHashSet<>(scope.call().texts(id, id + "s"));
    }
    JsonNode value = Values.of(by, scope);
    Set<String> ids = new LinkedHashSet<>();
    if (value.isString() && value.asString().startsWith("[")) {
      value = Typed.as(value, Json.array());
    }
    if (value.isArray()) {
      value.forEach(each -> ids.add(each.asString("")));
    } else {
      ids.add(value.asString(""));
    }
    ids.remove("");
    return ids;
  }

  private static String parameter(Step step) {
    JsonNode by = step.chosen().by();
    return by == null ? step.of().id() : by.asString("").replaceFirst("^\\$([^|]*).*", "$1");
  }

  /**
   * @param named whether its id is given: then a condition whose value is not given holds
   */
  private static boolean fits(Step step, Scope scope, Resource resource, boolean named) {
    return step.chosen().where().properties().stream()
        .allMatch(
            asked -> {
              JsonNode wanted = Values.of(asked.getValue(), scope);
              return named && wanted.isMissingNode()
                  || Fields.at(step.of().element(resource), asked.getKey())
                      .asString("")
                      .equals(wanted.asString(""));
            });
  }

  private static void allow(Step step, Scope scope, Resource resource) {
    if (!step.from().isEmpty() && !step.from().contains(resource.state().name())) {
      throw (step.wrong() == null ? step.of().wrong() : step.wrong()).raised();
    }
    scope.at(resource, step.of());
    step.checks().forEach(check -> Checks.hold(check, scope));
  }
}
