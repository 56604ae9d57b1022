package dev.ooslocal.engine;

import dev.ooslocal.language.Environment;
import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Jump;
import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Parameter;
import dev.ooslocal.language.Parameters;
import dev.ooslocal.language.Program;
import dev.ooslocal.language.Retry;
import dev.ooslocal.language.Task;
import dev.ooslocal.language.TemplateOutput;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Builds programs by hand, so that the engine is tried without the language. */
final class ProgramBuilder {
  private final List<Task> tasks = new ArrayList<>();
  private final List<TemplateOutput> outputs = new ArrayList<>();

  static ProgramBuilder aProgram() {
    return new ProgramBuilder();
  }

  /** A task of the scripted action; the script is its property. */
  ProgramBuilder task(String name, String script) {
    return task(name, script, UnaryOperator.identity());
  }

  ProgramBuilder task(String name, String script, UnaryOperator<Task> change) {
    return add(name, Scripted.NAME, script, change);
  }

  ProgramBuilder add(String name, String action, String script, UnaryOperator<Task> change) {
    Task plain =
        new Task(
            tasks.size(),
            name,
            action,
            null,
            constant(Json.object().put("Script", script)),
            List.of(),
            null,
            null,
            new Jump.End(),
            new Jump.Next(),
            new Jump.End(),
            true,
            Retry.DEFAULT,
            false);
    tasks.add(change.apply(plain));
    return this;
  }

  ProgramBuilder output(String name, String task, String output) {
    outputs.add(
        new TemplateOutput(
            name, ValueType.STRING, dynamic(e -> e.output(task, output).orElseThrow())));
    return this;
  }

  Program build() {
    return new Program(
        Program.Kind.AUTOMATION,
        Program.Format.YAML,
        null,
        new NoParameters(),
        null,
        Map.of(),
        tasks,
        outputs,
        null);
  }

  static UnaryOperator<Task> onError(Jump jump) {
    return t -> with(t, t.loop(), t.when(), jump, t.onCancel(), t.critical());
  }

  static UnaryOperator<Task> onCancel(Jump jump) {
    return t -> with(t, t.loop(), t.when(), t.onError(), jump, t.critical());
  }

  static UnaryOperator<Task> uncritical() {
    return t -> with(t, t.loop(), t.when(), new Jump.Next(), t.onCancel(), false);
  }

  static UnaryOperator<Task> when(boolean passes) {
    return t ->
        with(
            t,
            t.loop(),
            constant(Json.mapper().getNodeFactory().booleanNode(passes)),
            t.onError(),
            t.onCancel(),
            t.critical());
  }

  /** The items are scripts: each item of the loop runs its own. */
  static UnaryOperator<Task> loop(String control, String... items) {
    return t -> {
      var list = Json.array();
      List.of(items).forEach(list::add);
      Loop loop =
          new Loop(
              constant(list),
              constant(Json.parse(control)),
              List.of(new Loop.Aggregate("all", Loop.Aggregate.Kind.LIST_JOIN, "value")),
              false);
      Expression itemsScript =
          dynamic(e -> Json.object().set("Script", e.pseudo("ACS::TaskLoopItem")));
      Task looping = with(t, loop, t.when(), t.onError(), t.onCancel(), t.critical());
      return new Task(
          looping.index(),
          looping.name(),
          looping.action(),
          null,
          itemsScript,
          looping.outputs(),
          loop,
          looping.when(),
          looping.onError(),
          looping.onSuccess(),
          looping.onCancel(),
          looping.critical(),
          looping.retry(),
          false);
    };
  }

  /** Each item runs the tasks of a body. */
  static UnaryOperator<Task> body(String control, Program body, String... items) {
    return t -> {
      Task looping = loop(control, items).apply(t);
      Loop loop = Objects.requireNonNull(looping.loop());
      return new Task(
          looping.index(),
          looping.name(),
          looping.action(),
          null,
          constant(Json.object().put("Script", "round")),
          looping.outputs(),
          new Loop(
              loop.items(),
              loop.rateControl(),
              loop.outputs(),
              false,
              new Loop.Body(body, Set.of())),
          looping.when(),
          looping.onError(),
          looping.onSuccess(),
          looping.onCancel(),
          looping.critical(),
          looping.retry(),
          false);
    };
  }

  static Expression constant(JsonNode value) {
    return written(value, e -> value);
  }

  private static Expression dynamic(Function<Environment, JsonNode> value) {
    return written(Json.nothing(), value);
  }

  private static Expression written(JsonNode text, Function<Environment, JsonNode> value) {
    return new Expression() {
      @Override
      public JsonNode evaluate(Environment environment) {
        return value.apply(environment);
      }

      @Override
      public JsonNode written() {
        return text;
      }

      @Override
      public boolean isConstant() {
        return false;
      }

      @Override
      public boolean refersToItem() {
        return false;
      }
    };
  }

  private static Task with(
      Task t,
      @Nullable Loop loop,
      @Nullable Expression when,
      Jump onError,
      Jump onCancel,
      boolean critical) {
    return new Task(
        t.index(),
        t.name(),
        t.action(),
        null,
        t.properties(),
        t.outputs(),
        loop,
        when,
        onError,
        t.onSuccess(),
        onCancel,
        critical,
        t.retry(),
        t.keepsResult());
  }

  private static final class NoParameters implements Parameters {
    @Override
    public List<Parameter> all() {
      return List.of();
    }

    @Override
    public Optional<Parameter> find(String name) {
      return Optional.empty();
    }

    @Override
    public ObjectNode check(ObjectNode given, Environment environment) {
      return given;
    }
  }
}
