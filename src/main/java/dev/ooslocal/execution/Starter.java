package dev.ooslocal.execution;

import dev.ooslocal.account.Accounts;
import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionRow;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.RunEnvironment;
import dev.ooslocal.engine.StoredValues;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.ParameterException;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.storage.Commits;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.template.Templates;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Stores a new execution with the text it runs and its first wake-up, in the current transaction:
 * the commit is the hand-over to the engine.
 */
@Component
class Starter {
  private static final String TARGETS = "targets";

  private final ExecutionRows rows;
  private final Texts texts;
  private final Marks marks;
  private final NamesInUse names;
  private final WakeUps wakeUps;
  private final FirstSteps firstSteps;
  private final StateCache cache;
  private final Templates templates;
  private final Accounts accounts;
  private final ParentKinds parentKinds;
  private final SingletonSupplier<StoredValues> stored;

  Starter(
      ExecutionRows rows,
      Texts texts,
      Marks marks,
      NamesInUse names,
      WakeUps wakeUps,
      FirstSteps firstSteps,
      StateCache cache,
      Templates templates,
      Accounts accounts,
      ParentKinds parentKinds,
      ObjectProvider<StoredValues> stored) {
    this.rows = rows;
    this.texts = texts;
    this.marks = marks;
    this.names = names;
    this.wakeUps = wakeUps;
    this.firstSteps = firstSteps;
    this.cache = cache;
    this.templates = templates;
    this.accounts = accounts;
    this.parentKinds = parentKinds;
    this.stored =
        SingletonSupplier.of(
            () -> stored.getIfAvailable(() -> (a, r, secret, name) -> Optional.empty()));
  }

  /**
   * Starts it.
   *
   * @param draft what is known of it before its template has been looked at; its role is what it
   *     assumes when the template names none
   * @throws ApiException when parameters or role do not fit
   */
  Execution start(Source source, ExecutionFacts draft, Plan plan) {
    ObjectNode parameters = parameters(source.program(), plan.given(), draft);
    ExecutionFacts facts = withRole(draft, role(source.program(), draft, parameters));
    accounts.assume(facts.account(), facts.ramRole());
    Origin origin = origin(source, plan, parameters);
    ExecutionStatus status =
        plan.running() == Running.QUEUED ? ExecutionStatus.QUEUED : ExecutionStatus.STARTED;
    Execution started = new Execution(facts, origin, parameters, status);
    texts.keep(source.hash(), source.text());
    marks.parameters(facts, parameters);
    marks.described(started, plan.description());
    marks.facets(started);
    names.keep(started);
    if (source.templateId() != null) {
      templates.started(source.templateId());
    }
    boolean ran =
        plan.running() == Running.AT_ONCE
            && firstSteps.take(started, facts, source.program(), parameters);
    if (!ran) {
      hand(started, facts, source.program(), parameters);
    }
    return started;
  }

  /** Leaves it to the engine, unless it must wait in the queue. */
  private void hand(
      Execution started, ExecutionFacts facts, Program program, ObjectNode parameters) {
    ExecutionRow row = ExecutionRow.fresh(started.status(), parameters, facts.createdAt());
    rows.insert(facts, started, row, Digest.EMPTY);
    var fresh = new StateCache.Snapshot(facts, program, row, List.of());
    Commits.after(() -> cache.keep(facts.id(), fresh));
    if (started.status() != ExecutionStatus.QUEUED) {
      wakeUps.now(facts.id(), "start");
    }
  }

  /** The effective parameters of an execution that is given these values. */
  ObjectNode check(Program program, ObjectNode values, Execution execution) {
    return parameters(program, values, rows.load(execution.id()).facts());
  }

  private ObjectNode parameters(Program program, ObjectNode given, ExecutionFacts facts) {
    ObjectNode values = facts.parentRunId() == null ? withoutNulls(program, given) : given;
    try {
      return program.parameters().check(values, environment(facts, program, values));
    } catch (ParameterException wrong) {
      ErrorCode code =
          switch (wrong.kind()) {
            case MISSING -> ErrorCode.MISSING_EXECUTION_PARAMETER;
            case UNKNOWN -> ErrorCode.UNKNOWN_EXECUTION_PARAMETER;
            case VIOLATED -> ErrorCode.TEMPLATE_VALIDATION;
          };
      throw new ApiException(code, String.valueOf(wrong.getMessage()));
    } catch (EvaluationException wrong) {
      throw new ApiException(ErrorCode.TEMPLATE_VALIDATION, String.valueOf(wrong.getMessage()));
    }
  }

  /**
   * Chosen: who starts an execution and gives null for a parameter has not given it. A task may, if
   * what it refers to has no value: that is told by what comes of it.
   */
  private static ObjectNode withoutNulls(Program program, ObjectNode given) {
    ObjectNode values = Json.object();
    given.forEachEntry(
        (name, value) -> {
          if (!value.isNull() || program.parameters().find(name).isEmpty()) {
            values.set(name, value);
          }
        });
    return values;
  }

  private String role(Program program, ExecutionFacts facts, ObjectNode parameters) {
    Expression role = program.ramRole();
    if (role == null) {
      return facts.ramRole();
    }
    try {
      JsonNode name = role.evaluate(environment(facts, program, parameters));
      return name.isNull() ? "" : name.asString();
    } catch (EvaluationException wrong) {
      throw new ApiException(ErrorCode.ASSUME_ROLE_FAILED, String.valueOf(wrong.getMessage()));
    }
  }

  private RunEnvironment environment(ExecutionFacts facts, Program program, ObjectNode values) {
    return new RunEnvironment(
        ExecutionState.fresh(facts, program, values, ExecutionStatus.STARTED),
        null,
        stored.obtain());
  }

  private Origin origin(Source source, Plan plan, ObjectNode parameters) {
    List<String> secretNames =
        source.program().parameters().all().stream()
            .filter(Parameter::noEcho)
            .map(Parameter::name)
            .toList();
    return new Origin(
        source.templateId(),
        source.name(),
        source.version(),
        source.hash(),
        ParentKinds.category(source.program()),
        parentKinds.isParent(source.program()),
        plan.description(),
        plan.resourceGroupId(),
        plan.safetyCheck(),
        plan.depth(),
        plan.given(),
        secretNames,
        targets(parameters));
  }

  private static @Nullable String targets(ObjectNode parameters) {
    return parameters.properties().stream()
        .filter(p -> p.getKey().equalsIgnoreCase(TARGETS) && !p.getValue().isNull())
        .map(p -> p.getValue().isString() ? p.getValue().asString() : Json.text(p.getValue()))
        .findFirst()
        .orElse(null);
  }

  private static ExecutionFacts withRole(ExecutionFacts f, String role) {
    return new ExecutionFacts(
        f.id(),
        f.account(),
        f.region(),
        f.user(),
        f.executedBy(),
        f.parentId(),
        f.parentRunId(),
        f.nesting(),
        f.mode(),
        f.loopMode(),
        f.confirms(),
        role,
        f.trigger(),
        f.scope(),
        f.createdAt());
  }

  /**
   * What else is asked for.
   *
   * @param given the parameters given
   * @param safetyCheck as it was asked for
   * @param depth 0 for a root
   * @param description free text
   * @param resourceGroupId its resource group
   * @param running when it begins to run
   */
  record Plan(
      ObjectNode given,
      String safetyCheck,
      int depth,
      @Nullable String description,
      @Nullable String resourceGroupId,
      Running running) {}

  /** When an execution begins to run. */
  enum Running {
    /** Within the transaction that starts it, where that can be. */
    AT_ONCE,
    /** Right after the commit. */
    HANDED_OVER,
    /** When there is room. */
    QUEUED
  }
}
