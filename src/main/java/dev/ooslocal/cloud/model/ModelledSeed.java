package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.Life;
import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.cloud.simulated.SeedSection;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A list of a seed file whose entries are made by steps like those of a call, so that an entry is
 * refused for what a call would be refused for.
 */
final class ModelledSeed implements SeedSection {
  private final String list;
  private final ProductModel product;
  private final CallModel model;
  private final KindModel kind;
  private final SeedFields fields;
  private final StepRunner runner;
  private final Resources resources;

  ModelledSeed(
      String list, ProductModel product, CallModel model, StepRunner runner, Resources resources) {
    this.list = list;
    this.product = product;
    this.model = model;
    this.runner = runner;
    this.resources = resources;
    this.kind = made(list, model);
    this.fields = new SeedFields(kind);
  }

  /** Each behind those that make what it needs. */
  static List<ModelledSeed> ordered(List<ModelledSeed> seeds) {
    List<ModelledSeed> left = new ArrayList<>(seeds);
    left.sort(Comparator.comparing(ModelledSeed::name));
    List<ModelledSeed> ordered = new ArrayList<>();
    while (!left.isEmpty()) {
      ModelledSeed next =
          left.stream()
              .filter(seed -> left.stream().noneMatch(seed::needs))
              .findFirst()
              .orElseThrow(() -> new ModelException("the seeds need each other: " + left.size()));
      left.remove(next);
      ordered.add(next);
    }
    return ordered;
  }

  @Override
  public String name() {
    return list;
  }

  @Override
  public List<String> fields() {
    return fields.known();
  }

  @Override
  public void apply(ProductCall home, JsonNode entry, String path, String seed) {
    StrictObject given = StrictObject.of(entry, path, fields.known());
    ObjectNode parameters = fields.parameters(given);
    String state = state(given);
    String region = product.global() ? ProductModel.EVERYWHERE : home.region();
    ProductCall call = new ProductCall(home.account(), region, parameters, home.now());
    String id = given.requiredText("id");
    if (!resources.makeRoom(call, kind.kind(), id, seed)) {
      return;
    }
    try {
      Scope scope = runner.begin(call);
      model.steps().forEach(step -> runner.take(step, scope));
      scope.draft().write();
    } catch (ApiException refused) {
      throw new LocalProblem(
          refused.code(), "%s (%s)".formatted(refused.getMessage(), refused.code()), path);
    }
    resources.find(call, kind.kind(), id).ifPresent(made -> finish(given, made, state, seed));
  }

  private void finish(StrictObject given, Resource made, @Nullable String state, String seed) {
    fields.write(given, made.detail());
    String name = state == null ? rest(made.state().name()) : state;
    resources.update(made.in(name, made.createdAt()));
    resources.mark(made, seed);
  }

  private boolean needs(ModelledSeed other) {
    return other != this
        && model.steps().stream()
            .filter(step -> step.verb() != Step.Verb.CREATE)
            .anyMatch(step -> step.of() == other.kind);
  }

  /** Chosen: what a seed makes has been there for long, and does not change by itself. */
  private String rest(String state) {
    Life.@Nullable Step step = kind.kind().life().steps().get(state);
    return step == null || step.next().equals(Life.GONE) ? state : rest(step.next());
  }

  private @Nullable String state(StrictObject given) {
    String state = kind.status() == null ? null : given.text("status");
    Set<String> states = states();
    if (state != null && !states.contains(state)) {
      throw given.invalid("status", "one of " + String.join(", ", states));
    }
    return state;
  }

  private Set<String> states() {
    Set<String> states = new TreeSet<>(kind.states());
    if (states.isEmpty()) {
      states.add(kind.start());
      kind.kind()
          .life()
          .steps()
          .forEach(
              (from, step) -> {
                states.add(from);
                states.add(step.next());
              });
      states.remove(Life.GONE);
    }
    return states;
  }

  private static KindModel made(String list, CallModel model) {
    return model.steps().stream()
        .filter(step -> step.verb() == Step.Verb.CREATE)
        .map(Step::of)
        .findFirst()
        .orElseThrow(() -> new ModelException("the seeds " + list + " make nothing"));
  }
}
