package dev.ooslocal.cloud;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The calls that product actions may make, as their published steps say: whichever way the branches
 * go. A call of a row that ends with a plus sign stands for one or more, which only a wait makes.
 */
final class PublishedSteps {
  private static final int NEXT = -1;

  /** It signs a URL and calls nobody. */
  private static final String NO_CALL = "oss:generateurl";

  private final JsonNode actions;
  private final List<String> calls;

  PublishedSteps(JsonNode actions, List<String> calls) {
    this.actions = actions;
    this.calls = List.copyOf(calls);
  }

  /** Whether an action can make all of these calls, in this order, and no other. */
  boolean allow(String action) {
    return walk(action, 0).contains(calls.size());
  }

  /** How far the calls may have got when an action ends that starts there. */
  private Set<Integer> walk(String action, int from) {
    Set<Integer> ends = new TreeSet<>();
    follow(actions.path(action).path("steps"), 1, from, ends, new TreeSet<>());
    return ends;
  }

  private void follow(JsonNode steps, int step, int from, Set<Integer> ends, Set<String> seen) {
    if (!seen.add(step + "/" + from)) {
      return;
    }
    if (step > steps.size()) {
      ends.add(from);
      return;
    }
    JsonNode what = steps.path(step - 1);
    for (int reached : passed(what, from)) {
      for (int next : next(what, step)) {
        follow(steps, next == NEXT ? steps.size() + 1 : next, reached, ends, seen);
      }
    }
  }

  /** How far the calls may have got behind a step. */
  private Set<Integer> passed(JsonNode step, int from) {
    Set<Integer> reached = new TreeSet<>();
    if (step.has("when") || step.has("each")) {
      reached.add(from);
    }
    Set<Integer> once = once(step, from);
    reached.addAll(once);
    if (step.has("each")) {
      once.stream().filter(at -> at > from).forEach(at -> reached.addAll(passed(step, at)));
    }
    return reached;
  }

  private Set<Integer> once(JsonNode step, int from) {
    if (name(step).equals(NO_CALL)) {
      return Set.of(from);
    }
    return switch (step.path("does").asString()) {
      case "API", "check" -> called(name(step), from, false);
      case "wait" -> called(name(step), from, true);
      case "select targets" -> called("ecs:describeinstances", from, false);
      case "run action" -> walk(step.path("action").asString(), from);
      case "run template" -> walk(step.path("template").asString(), from);
      default -> Set.of(from);
    };
  }

  private Set<Integer> called(String call, int from, boolean again) {
    Set<Integer> reached = new TreeSet<>();
    String given = from < calls.size() ? calls.get(from) : "";
    if (given.equalsIgnoreCase(call) || (again && given.equalsIgnoreCase(call + "+"))) {
      reached.add(from + 1);
      if (again) {
        reached.addAll(called(call, from + 1, true));
      }
    }
    return reached;
  }

  private static String name(JsonNode step) {
    String name = step.path("service").asString() + ":" + step.path("api").asString();
    return name.toLowerCase(Locale.ROOT);
  }

  private static Set<Integer> next(JsonNode step, int number) {
    Set<Integer> next = new TreeSet<>();
    if (step.path("does").asString().equals("choose")) {
      step.path("cases").forEach(one -> next.add(target(one.path("go"))));
      next.add(target(step.path("else")));
    } else {
      next.add(step.has("then") ? target(step.path("then")) : number + 1);
    }
    return next;
  }

  private static int target(JsonNode where) {
    return where.isNumber() ? where.asInt() : NEXT;
  }
}
