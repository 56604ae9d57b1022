package dev.ooslocal.cloud.ros;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Goes on with a stack whose creation failed, from what there is of it. */
@Component
final class ContinueCreateStack implements RosApi {
  private static final String IGNORE = "Ignore";

  private final Stacks stacks;
  private final TemplateSource templates;
  private final StackActions actions;
  private final Construction construction;

  ContinueCreateStack(
      Stacks stacks, TemplateSource templates, StackActions actions, Construction construction) {
    this.stacks = stacks;
    this.templates = templates;
    this.actions = actions;
    this.construction = construction;
  }

  @Override
  public ObjectNode handle(ProductCall call) {
    Stack stack = stacks.ready(call, call.required(Stacks.PARAMETER));
    if (!stack.status().equals("CREATE_FAILED")) {
      throw unfit(
          "only a stack in CREATE_FAILED can go on; %s is %s"
              .formatted(stack.name(), stack.status()));
    }
    if (call.text("Mode", "Recreate").equals(IGNORE)) {
      throw unfit("the mode Ignore is not simulated");
    }
    StackTemplate template = templates.find(call).orElseGet(stack::template);
    ObjectNode values = StackParameters.of(call, template, stack.parameters());
    Set<String> anew = anew(call, stack, template);
    ObjectNode answer = Json.object().put(Stacks.PARAMETER, stack.id());
    if (!call.flag("DryRun")) {
      discard(call, stack, anew);
      stack.add(List.of(stack.event(call.now(), "CREATE_IN_PROGRESS", "Stack CREATE started")));
      actions.create(call, stack, template, values);
    }
    return answer;
  }

  /** The resources that are to be made anew, and those that depend on them. */
  private static Set<String> anew(ProductCall call, Stack stack, StackTemplate template) {
    Set<String> names = new HashSet<>(call.texts("RecreatingResources"));
    names.stream()
        .filter(name -> !template.resources().containsKey(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw RosErrors.noResource(name, stack);
            });
    template
        .resources()
        .forEach(
            (name, part) -> {
              if (part.needs().stream().anyMatch(names::contains)) {
                names.add(name);
              }
            });
    return names;
  }

  private void discard(ProductCall call, Stack stack, Set<String> names) {
    Map<String, Member> doomed = new LinkedHashMap<>(stack.members());
    doomed.keySet().retainAll(names);
    Course course = new Course(call.now(), stack.members());
    construction.discard(call, course, doomed, Set.of());
    String failure = course.failure();
    if (failure != null) {
      throw unfit(failure);
    }
    stack.add(course.events());
    stack.replaceMembers(course.members());
  }

  private static ApiException unfit(String why) {
    return RosErrors.invalid(
        "ContinueCreateStackValidationFailed", "Continue create stack failed: " + why + ".");
  }
}
