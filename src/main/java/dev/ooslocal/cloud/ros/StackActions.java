package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Tags;
import java.sql.Savepoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Creates, updates and deletes stacks, with all that becomes of it in time. */
@Component
final class StackActions {
  private static final List<String> NOT_UPDATED =
      List.of("CREATE_ROLLBACK_COMPLETE", "CREATE_ROLLBACK_FAILED", "DELETE_FAILED");

  private final Stacks stacks;
  private final Construction construction;
  private final Undo undo;

  StackActions(Stacks stacks, Construction construction, Undo undo) {
    this.stacks = stacks;
    this.construction = construction;
    this.undo = undo;
  }

  /** Makes what is missing of a stack whose CREATE_IN_PROGRESS has just begun. */
  void create(ProductCall call, Stack stack, StackTemplate template, ObjectNode values) {
    Map<String, Member> before = new LinkedHashMap<>(stack.members());
    Savepoint mark = undo.mark();
    Course course = construction.follow(call, plan(stack, template, values, false), before);
    List<StackEvent> told = new ArrayList<>();
    String failure = course.failure();
    Instant end = end(call, course);
    if (failure == null) {
      told.add(stack.event(end, "CREATE_COMPLETE", "Stack CREATE completed successfully"));
    } else if (stack.flag("DisableRollback")) {
      told.add(stack.event(end, "CREATE_FAILED", failure));
    } else {
      undo.backTo(mark);
      Instant gone = end.plus(Making.STEP);
      course.undone(Map.of(), end, gone);
      told.add(stack.event(end, "CREATE_ROLLBACK_IN_PROGRESS", failure));
      told.add(stack.event(gone, "CREATE_ROLLBACK_COMPLETE", rolledBack("CREATE", failure)));
    }
    stack.build(template, values);
    finish(stack, course, told);
  }

  /** Brings a stack to another template or other values. */
  void update(
      ProductCall call, Stack stack, StackTemplate template, ObjectNode values, boolean replaces) {
    if (NOT_UPDATED.contains(stack.status()) || stack.status().startsWith("REVIEW")) {
      throw RosErrors.unfit(
          "The stack %s is %s and cannot be updated.".formatted(stack.name(), stack.status()));
    }
    boolean same =
        stack.templateText().equals(template.text()) && stack.parameters().equals(values);
    if (same && !stack.status().endsWith("FAILED")) {
      throw RosErrors.same(stack);
    }
    Map<String, Member> before = new LinkedHashMap<>(stack.members());
    List<StackEvent> told = new ArrayList<>();
    told.add(stack.event(call.now(), "UPDATE_IN_PROGRESS", "Stack UPDATE started"));
    Savepoint mark = undo.mark();
    Course course = construction.follow(call, plan(stack, template, values, replaces), before);
    String failure = course.failure();
    Instant end = end(call, course);
    if (failure == null) {
      stack.build(template, values);
      told.add(stack.event(end, "UPDATE_COMPLETE", "Stack UPDATE completed successfully"));
    } else {
      undo.backTo(mark);
      Instant back = end.plus(Making.STEP);
      course.undone(before, end, back);
      told.add(stack.event(end, "ROLLBACK_IN_PROGRESS", failure));
      told.add(stack.event(back, "ROLLBACK_COMPLETE", rolledBack("UPDATE", failure)));
    }
    finish(stack, course, told);
  }

  /**
   * Deletes a stack; what was under way is given up.
   *
   * @param retained the names of the resources that stay
   */
  void delete(ProductCall call, Stack stack, Set<String> retained) {
    Map<String, Member> doomed = new LinkedHashMap<>(stack.members());
    StackTemplate template = stack.template();
    doomed
        .keySet()
        .removeIf(
            name ->
                retained.contains(name)
                    || template.resources().containsKey(name)
                        && Objects.requireNonNull(template.resources().get(name)).retained());
    Instant rest = stack.rest();
    stack.interrupt();
    List<StackEvent> told = new ArrayList<>();
    told.add(stack.event(call.now(), "DELETE_IN_PROGRESS", "Stack DELETE started"));
    Course course = new Course(rest, stack.members());
    construction.discard(call, course, doomed, Set.of());
    String failure = course.failure();
    if (failure == null) {
      course.members().clear();
      // Chosen: nothing is found by the tags of what is gone.
      Tags.write(stack.detail(), Map.of());
      told.add(
          stack.event(end(call, course), "DELETE_COMPLETE", "Stack DELETE completed successfully"));
    } else {
      told.add(stack.event(course.end(), "DELETE_FAILED", failure));
    }
    finish(stack, course, told);
  }

  private void finish(Stack stack, Course course, List<StackEvent> told) {
    stack.replaceMembers(course.members());
    stack.add(course.events());
    stack.add(told);
    stacks.save(stack);
  }

  private static Instant end(ProductCall call, Course course) {
    Instant soonest = call.now().plus(Making.STEP);
    return course.end().isAfter(soonest) ? course.end() : soonest;
  }

  private static Construction.Plan plan(
      Stack stack, StackTemplate template, ObjectNode values, boolean replaces) {
    return new Construction.Plan(stack.id(), stack.name(), template, values, replaces);
  }

  /** Chosen: the reason of the failure stays to be seen. */
  private static String rolledBack(String verb, String failure) {
    return "Stack %s failed and was rolled back: %s".formatted(verb, failure);
  }
}
