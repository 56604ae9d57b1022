package dev.ooslocal.language;

import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.NamedConditions;
import dev.ooslocal.language.expression.Names;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Documents;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** The environment a row describes: {@code params, tasks, rawResult, pseudo, stored, now}. */
record RowEnvironment(JsonNode context) implements Environment {
  /** The expression, read as if everything in the context were declared. */
  Expression read(JsonNode expression) {
    Names names = new Names();
    context.path("params").propertyNames().forEach(names::parameter);
    context
        .path("tasks")
        .forEachEntry((name, outputs) -> names.task(0, name, outputs.propertyNames(), List.of()));
    context
        .path("rawResult")
        .propertyNames()
        .forEach(name -> names.task(0, name, List.of(), List.of()));
    Problems problems = new Problems();
    NamedConditions none = name -> false;
    Expression read =
        new ExpressionReader(names, problems, none)
            .read(Documents.read(Json.text(expression)).root(), Reach.all());
    if (!problems.all().isEmpty()) {
      throw new TemplateException(problems.all());
    }
    return read;
  }

  @Override
  public JsonNode parameter(String name) {
    return context.path("params").path(name);
  }

  @Override
  public Optional<JsonNode> output(String task, String name) {
    return Optional.ofNullable(context.path("tasks").path(task).get(name));
  }

  @Override
  public JsonNode result(String task) {
    return context.path("rawResult").path(task);
  }

  @Override
  public Expression condition(String name) {
    throw new AssertionError("no condition in rows: " + name);
  }

  @Override
  public JsonNode pseudo(String name) {
    return context.path("pseudo").path(name);
  }

  @Override
  public String stored(boolean secret, String name) {
    return context.path(secret ? "secrets" : "stored").path(name).asString();
  }

  @Override
  public Instant now() {
    return Instant.parse(context.path("now").asString());
  }
}
