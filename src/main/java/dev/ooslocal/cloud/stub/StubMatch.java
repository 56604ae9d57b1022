package dev.ooslocal.cloud.stub;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selector;
import dev.ooslocal.platform.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a stub fits a call.
 *
 * @param passed how many of its parts fit, to tell which stub is nearest
 * @param why the first part that does not fit; null when all do
 */
record StubMatch(int passed, @Nullable String why) {
  /** The parts of a stub that are compared, the telling ones first. */
  private enum Part {
    SERVICE,
    API,
    REGION,
    EXECUTION,
    TASK,
    ATTEMPT,
    PARAMETERS,
    CONDITION
  }

  boolean fits() {
    return why == null;
  }

  /** Compares without counting how often the stub was used. */
  static StubMatch of(Stub stub, ObjectNode facts) {
    int passed = 0;
    for (Part part : Part.values()) {
      String why = why(part, stub, facts);
      if (why != null) {
        return new StubMatch(passed, why);
      }
      passed++;
    }
    return new StubMatch(passed, null);
  }

  private static @Nullable String why(Part part, Stub stub, ObjectNode facts) {
    return switch (part) {
      case SERVICE -> named("service", stub.service(), facts);
      case API -> named("api", stub.api(), facts);
      case REGION -> same("region", stub.region(), facts);
      case EXECUTION -> same("executionId", stub.executionId(), facts);
      case TASK -> same("taskName", stub.taskName(), facts);
      case ATTEMPT -> attempt(stub.attempt(), facts);
      case PARAMETERS -> parameters(stub.parameters(), facts);
      case CONDITION -> condition(stub.when(), facts);
    };
  }

  private static @Nullable String named(String part, String wanted, ObjectNode facts) {
    String found = facts.path(part).asString("");
    return wanted.equalsIgnoreCase(found) ? null : differs(part, wanted, found);
  }

  private static @Nullable String same(String part, @Nullable String wanted, ObjectNode facts) {
    String found = facts.path(part).asString("");
    return wanted == null || wanted.equals(found) ? null : differs(part, wanted, found);
  }

  private static @Nullable String attempt(@Nullable Integer wanted, ObjectNode facts) {
    int found = facts.path("attempt").asInt(0);
    return wanted == null || wanted == found
        ? null
        : differs("attempt", wanted.toString(), Integer.toString(found));
  }

  private static @Nullable String parameters(@Nullable ObjectNode wanted, ObjectNode facts) {
    if (wanted == null) {
      return null;
    }
    for (String name : wanted.propertyNames()) {
      JsonNode expected = wanted.path(name);
      JsonNode found = facts.path("parameters").path(name);
      if (found.isMissingNode()) {
        return "the call has no parameter " + name;
      }
      if (!equal(expected, found)) {
        return differs("parameter " + name, Json.text(expected), Json.text(found));
      }
    }
    return null;
  }

  private static @Nullable String condition(@Nullable Selector when, ObjectNode facts) {
    if (when == null) {
      return null;
    }
    try {
      List<JsonNode> results = when.select(facts);
      boolean holds = !results.isEmpty() && isTrue(results.getFirst());
      return holds ? null : "its condition 'when' does not hold";
    } catch (EvaluationException failed) {
      return "its condition 'when' fails: " + failed.getMessage();
    }
  }

  /** As jq itself sees it: everything but false and null is true. */
  private static boolean isTrue(JsonNode value) {
    return !value.isNull() && !(value.isBoolean() && !value.booleanValue());
  }

  /** Chosen: scalars of different type compare by their text, as 10 and "10". */
  private static boolean equal(JsonNode a, JsonNode b) {
    if (a instanceof ObjectNode left && b instanceof ObjectNode right) {
      return left.size() == right.size()
          && left.propertyNames().stream()
              .allMatch(name -> right.has(name) && equal(left.path(name), right.path(name)));
    }
    if (a instanceof ArrayNode left && b instanceof ArrayNode right) {
      boolean same = left.size() == right.size();
      for (int i = 0; same && i < left.size(); i++) {
        same = equal(left.get(i), right.get(i));
      }
      return same;
    }
    return !a.isContainer() && !b.isContainer() && a.asString().equals(b.asString());
  }

  private static String differs(String part, String wanted, String found) {
    return "%s is %s, the stub wants %s".formatted(part, found, wanted);
  }
}
