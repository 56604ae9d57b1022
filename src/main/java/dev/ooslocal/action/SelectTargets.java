package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Required;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Selects the resources the rest of the template works on. Several filters add up (chosen); what
 * two of them find is selected once. Nothing found is no failure.
 */
@Component
final class SelectTargets implements Action<SelectTargets.Properties> {

  /** What it takes. */
  @Doc("Selects the resources that the following tasks work on.")
  record Properties(
      @Doc("The type of the resources, such as ALIYUN::ECS::Instance.") @Required
          String resourceType,
      @Doc("The region, unless a filter names its own; the execution's unless given.")
          @Nullable String regionId,
      @Doc("Filters of Type ResourceIds, Tags, ResourceGroup or All; what they find adds up.")
          @Required
          JsonNode filters) {

    TargetKind kind() {
      return TargetKind.of(resourceType)
          .orElseThrow(
              () ->
                  new EvaluationException(
                      "The ResourceType '%s' is none of %s."
                          .formatted(resourceType, String.join(", ", TargetKind.names()))));
    }

    List<ApiRequest> plan(String ownRegion) {
      String region = regionId == null ? ownRegion : regionId;
      Stream<JsonNode> all = filters.isArray() ? filters.valueStream() : Stream.of(filters);
      return all.flatMap(filter -> filter.isArray() ? filter.valueStream() : Stream.of(filter))
          .flatMap(filter -> new TargetFilter(kind(), region, filter).requests().stream())
          .toList();
    }
  }

  private final ApiCalls calls;

  SelectTargets(ApiCalls calls) {
    this.calls = calls;
  }

  @Override
  public String name() {
    return "ACS::SelectTargets";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Control";
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    List<ApiRequest> plan = properties.plan(task.region());
    return next(properties.kind(), plan, calls.go(task, plan, CallMemo.NONE));
  }

  @Override
  public Progress poll(Invocation task, Properties properties) {
    List<ApiRequest> plan = properties.plan(task.region());
    return next(properties.kind(), plan, calls.go(task, plan, CallMemo.read(task.memo())));
  }

  @Override
  public Progress answered(Invocation task, Properties properties, JsonNode outcome) {
    List<ApiRequest> plan = properties.plan(task.region());
    return next(properties.kind(), plan, calls.go(task, plan, CallMemo.read(task.memo()), outcome));
  }

  private static Progress next(TargetKind kind, List<ApiRequest> plan, ApiCalls.Step step) {
    return switch (step) {
      case ApiCalls.Step.Stopped(Progress progress) -> progress;
      case ApiCalls.Step.Answered(List<ApiAnswer> answers, CallMemo memo) -> {
        int last = answers.size() - 1;
        yield last >= 0 && answers.get(last).refused()
            ? new Progress.Failed(answers.get(last).failure(plan.get(last)))
            : new Progress.Done(selection(kind, answers));
      }
    };
  }

  private static JsonNode selection(TargetKind kind, List<ApiAnswer> answers) {
    ArrayNode selected = Json.array();
    Set<String> seen = new HashSet<>();
    for (ApiAnswer answer : answers) {
      for (ObjectNode resource : kind.found(answer.body())) {
        if (seen.add(kind.id(resource))) {
          selected.add(resource);
        }
      }
    }
    return kind.selection(selected);
  }
}
