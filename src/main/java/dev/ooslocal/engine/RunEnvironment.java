package dev.ooslocal.engine;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Expression;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the expressions of an execution see. */
public final class RunEnvironment implements Environment {
  /** The version of the OOS command line tool that templates download; chosen. */
  private static final String UTIL_VERSION = "1.0.0";

  private final ExecutionState state;
  private final @Nullable JsonNode item;
  private final StoredValues stored;

  public RunEnvironment(ExecutionState state, @Nullable JsonNode item, StoredValues stored) {
    this.state = state;
    this.item = item;
    this.stored = stored;
  }

  @Override
  public JsonNode parameter(String name) {
    return orNull(state.parameters().get(name));
  }

  /** A task that was skipped, or not reached, has all its outputs, without a value. */
  @Override
  public Optional<JsonNode> output(String task, String name) {
    ObjectNode outputs = state.outputs(task).orElse(null);
    return Optional.of(outputs == null ? Json.nothing() : orNull(outputs.get(name)));
  }

  @Override
  public JsonNode result(String task) {
    return state.result(task);
  }

  @Override
  public Expression condition(String name) {
    Expression condition = state.program().conditions().get(name);
    if (condition == null) {
      throw new EvaluationException("There is no condition " + name + ".");
    }
    return condition;
  }

  @Override
  public JsonNode pseudo(String name) {
    ExecutionFacts facts = state.facts();
    Scope round = facts.scope();
    return switch (name) {
      case "ACS::TaskLoopItem" -> orNull(item == null && round != null ? round.item() : item);
      case "ACS::RegionId" -> Json.string(facts.region());
      case "ACS::ExecutionId" -> Json.string(facts.id());
      case "ACS::AccountId" -> Json.string(facts.account());
      case "ACS::ExecuteUser" -> Json.string(facts.user());
      case "ACS::CurrentUTCTime" ->
          Json.string(state.now().truncatedTo(ChronoUnit.SECONDS).toString());
      case "ACS::CurrentDate" ->
          Json.string(LocalDate.ofInstant(state.now(), ZoneOffset.UTC).toString());
      case "ACS::OOSUtilVersion" -> Json.string(UTIL_VERSION);
      default -> throw new EvaluationException("There is no pseudo parameter " + name + ".");
    };
  }

  @Override
  public String stored(boolean secret, String name) {
    ExecutionFacts facts = state.facts();
    return stored
        .give(facts.id(), facts.account(), facts.region(), secret, name)
        .orElseThrow(
            () ->
                new EvaluationException(
                    "There is no "
                        + (secret ? "secret parameter " : "parameter ")
                        + name
                        + " in the parameter store."));
  }

  @Override
  public Instant now() {
    return state.now();
  }

  private static JsonNode orNull(@Nullable JsonNode value) {
    return value == null ? Json.nothing() : value;
  }
}
