package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.Tags;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the steps of a call. */
@Component
final class StepRunner {
  private static final int MOST = 100;

  private final Resources resources;

  StepRunner(Resources resources) {
    this.resources = resources;
  }

  Scope begin(ProductCall call) {
    return new Scope(call, new Draft(resources));
  }

  void take(Step step, Scope scope) {
    if (step.when() != null && !Checks.holds(step.when(), scope)) {
      return;
    }
    switch (step.verb()) {
      case FIND, SHOW -> meet(step, scope, Chosen.found(step, scope));
      case CREATE -> create(step, scope);
      case CHANGE -> change(step, scope);
      case DELETE -> delete(step, scope);
      case NONE -> refuse(step, scope);
    }
  }

  private static void refuse(Step step, Scope scope) {
    if (!Chosen.among(step, scope).isEmpty()) {
      throw (step.wrong() == null ? step.of().wrong() : step.wrong()).raised();
    }
  }

  private static void create(Step step, Scope scope) {
    int times = step.times() == null ? 1 : Values.of(step.times(), scope).asInt(1);
    step.checks().forEach(check -> Checks.hold(check, scope));
    List<Resource> made = new ArrayList<>();
    for (int i = 0; i < Math.min(times, MOST); i++) {
      made.add(one(step, scope));
    }
    meet(step, scope, made);
  }

  private static Resource one(Step step, Scope scope) {
    KindModel kind = step.of();
    ProductCall call = Chosen.place(step, scope);
    JsonNode by = step.chosen().by();
    String id = by == null ? "" : Values.text(by, scope);
    boolean named = !id.isEmpty();
    id = named ? id : Ids.withPrefix(kind.prefix());
    scope.coming(id);
    ObjectNode detail = Values.object(kind.shows(), scope);
    detail.put(kind.id(), id);
    apply(step, scope, detail);
    if (kind.tags() != null) {
      Tags.add(detail, Tags.asked(call));
    }
    String state = state(step, scope);
    Resource made =
        new Resource(
            call.world(),
            call.region(),
            kind.kind(),
            id,
            name(kind, detail),
            owner(step, scope),
            new Life.State(state.isEmpty() ? kind.start() : state, call.now()),
            call.now(),
            detail);
    scope.draft().insert(made, named);
    scope.at(made, kind);
    return made;
  }

  private static void change(Step step, Scope scope) {
    List<Resource> changed =
        Chosen.found(step, scope).stream().map(each -> changed(step, scope, each)).toList();
    changed.forEach(scope.draft()::update);
    meet(step, scope, changed);
  }

  private static Resource changed(Step step, Scope scope, Resource resource) {
    scope.at(resource, step.of());
    apply(step, scope, resource.detail());
    Resource changed = resource.named(name(step.of(), resource.detail()));
    if (step.owner() != null) {
      changed = changed.ownedBy(owner(step, scope));
    }
    String state = state(step, scope);
    return state.isEmpty() ? changed : changed.in(state, scope.call().now());
  }

  private static void delete(Step step, Scope scope) {
    List<Resource> found = Chosen.found(step, scope);
    found.forEach(scope.draft()::remove);
    meet(step, scope, found);
  }

  private static void meet(Step step, Scope scope, List<Resource> found) {
    scope.meet(found, step.of(), step.as() == null ? "this" : step.as());
  }

  private static void apply(Step step, Scope scope, ObjectNode detail) {
    Values.object(step.set(), scope).forEachEntry((path, v) -> Fields.set(detail, path, v));
    KindModel kind = step.of();
    Values.object(step.add(), scope)
        .forEachEntry((path, v) -> Fields.add(detail, path, v, kind.key(path)));
    Values.object(step.drop(), scope)
        .forEachEntry((path, v) -> Fields.drop(detail, path, v, kind.key(path)));
    Values.object(step.merge(), scope)
        .forEachEntry((path, v) -> Fields.merge(detail, path, v, kind.key(path)));
  }

  private static String state(Step step, Scope scope) {
    return step.to() == null ? "" : Values.text(Json.string(step.to()), scope);
  }

  private static String name(KindModel kind, ObjectNode detail) {
    return kind.name() == null ? "" : detail.path(kind.name()).asString("");
  }

  private static @Nullable String owner(Step step, Scope scope) {
    String owner = step.owner() == null ? "" : Values.text(step.owner(), scope);
    return owner.isEmpty() ? null : owner;
  }
}
