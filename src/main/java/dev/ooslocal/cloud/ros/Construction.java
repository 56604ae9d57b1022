package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.rpc.ApiException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings the resources of a stack to what its template says: makes those that are missing, changes
 * those that differ, deletes those that are too many. Each begins when what it depends on is ready.
 */
@Component
final class Construction {
  private final Making making;

  Construction(Making making) {
    this.making = making;
  }

  /**
   * What a stack is to become.
   *
   * @param values of the template's parameters
   * @param replaces whether a resource that cannot be changed in its place is made anew
   */
  record Plan(
      String stackId,
      String stackName,
      StackTemplate template,
      ObjectNode values,
      boolean replaces) {}

  /**
   * Does it, up to the first failure.
   *
   * @param before the resources that the stack has
   */
  Course follow(ProductCall call, Plan plan, Map<String, Member> before) {
    Course course = new Course(call.now(), before);
    Map<String, Member> replaced = new LinkedHashMap<>();
    Set<String> wanted = new HashSet<>();
    for (String name : plan.template().order()) {
      if (evaluation(call, plan, course.members()).holds(part(plan, name).condition())) {
        wanted.add(name);
        bring(call, plan, name, course, replaced);
      }
      if (course.failure() != null) {
        return course;
      }
    }
    Map<String, Member> surplus = new LinkedHashMap<>(replaced);
    before.forEach(
        (name, member) -> {
          if (!wanted.contains(name)) {
            surplus.put(name, member);
          }
        });
    discard(call, course, surplus, replaced.keySet());
    return course;
  }

  /** Deletes resources, those that were made last first. */
  void discard(ProductCall call, Course course, Map<String, Member> surplus, Set<String> replaced) {
    Instant at = course.end();
    List<String> names = new ArrayList<>(surplus.keySet());
    for (String name : names.reversed()) {
      Member member = Objects.requireNonNull(surplus.get(name));
      try {
        making.delete(call, member, at);
      } catch (ApiException refused) {
        course.failed("DELETE", name, member, member.type(), at, said(refused));
        return;
      }
      if (!replaced.contains(name)) {
        course.did("DELETE", name, member, at, at.plus(Making.STEP));
        course.members().remove(name);
      }
      at = at.plus(Making.STEP);
    }
  }

  /** With the resources there are. */
  Evaluation evaluation(ProductCall call, Plan plan, Map<String, Member> members) {
    return new Evaluation(
        plan.template(),
        new StackNames(
            call,
            plan.stackId(),
            plan.stackName(),
            plan.template(),
            plan.values(),
            members,
            making));
  }

  private void bring(
      ProductCall call, Plan plan, String name, Course course, Map<String, Member> replaced) {
    StackTemplate.Part part = part(plan, name);
    Instant at = course.after(part.needs());
    Evaluation evaluation = evaluation(call.at(at), plan, course.members());
    ObjectNode properties = evaluation.properties(part.properties());
    Member present = course.members().get(name);
    String verb = present == null ? "CREATE" : "UPDATE";
    if (making.type(part.type()).isPresent() && !evaluation.unknown().isEmpty()) {
      String why =
          "%s is not known to this simulation".formatted(String.join(", ", evaluation.unknown()));
      course.failed(verb, name, present, part.type(), at, why);
      return;
    }
    try {
      if (present == null) {
        Member made = making.make(call, part.type(), properties, at);
        course.members().put(name, made);
        course.did(verb, name, made, at, making.rest(call, made, at));
      } else if (!present.type().equals(part.type()) || !present.properties().equals(properties)) {
        change(call, plan, name, properties, course, replaced);
      }
    } catch (ApiException refused) {
      course.failed(verb, name, present, part.type(), at, said(refused));
    }
  }

  private void change(
      ProductCall call,
      Plan plan,
      String name,
      ObjectNode properties,
      Course course,
      Map<String, Member> replaced) {
    StackTemplate.Part part = part(plan, name);
    Instant at = course.after(part.needs());
    Member present = Objects.requireNonNull(course.members().get(name));
    Set<String> fixed = fixed(present, part.type(), properties);
    Member now;
    if (fixed.isEmpty()) {
      now = making.change(call, present, properties, at);
    } else if (plan.replaces()) {
      replaced.put(name, present);
      now = making.make(call, part.type(), properties, at);
    } else {
      String why =
          "%s cannot be changed in its place, and ReplacementOption is not Enabled"
              .formatted(String.join(", ", fixed));
      course.failed("UPDATE", name, present, part.type(), at, why);
      return;
    }
    course.members().put(name, now);
    course.did("UPDATE", name, now, at, making.rest(call, now, at));
  }

  /** The properties that differ and cannot be changed in their place. */
  private Set<String> fixed(Member present, String type, ObjectNode properties) {
    if (!present.type().equals(type)) {
      return Set.of("Type");
    }
    ResourceType known = making.type(type).orElse(null);
    Set<String> names = new TreeSet<>();
    if (known == null || !making.isReal(present)) {
      return names;
    }
    names.addAll(properties.propertyNames());
    names.addAll(present.properties().propertyNames());
    names.removeIf(name -> properties.path(name).equals(present.properties().path(name)));
    names.removeAll(known.changes());
    return names;
  }

  private static StackTemplate.Part part(Plan plan, String name) {
    return Objects.requireNonNull(plan.template().resources().get(name));
  }

  private static String said(ApiException refused) {
    return "%s Code: %s".formatted(refused.getMessage(), refused.code());
  }
}
