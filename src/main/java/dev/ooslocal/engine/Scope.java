package dev.ooslocal.engine;

import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an execution that is one round of a loop sees of the execution around it, as that stood when
 * the round began.
 *
 * @param path the places of the loops that lead to its tasks, from the outermost
 * @param item the loop item
 * @param outputs of the tasks around it that it refers to, by their names in lower case
 * @param results the raw results of those tasks, where they are kept
 */
public record Scope(List<Integer> path, JsonNode item, ObjectNode outputs, ObjectNode results) {
  public Scope {
    path = List.copyOf(path);
  }

  /** The scope of a round of this loop. */
  static Scope of(ExecutionState state, TaskRun round) {
    Scope above = state.facts().scope();
    List<Integer> path = new ArrayList<>(above == null ? List.of() : above.path());
    path.add(round.task());
    ObjectNode outputs = Json.object();
    ObjectNode results = Json.object();
    for (String name : body(state.program(), round.task()).around()) {
      String key = name.toLowerCase(Locale.ROOT);
      state.outputs(name).ifPresent(seen -> outputs.set(key, seen));
      results.set(key, state.result(name));
    }
    JsonNode item = round.item();
    return new Scope(path, item == null ? Json.nothing() : item, outputs, results);
  }

  /** The tasks of the round in the template it is part of. */
  public Program in(Program template) {
    Program inner = template;
    for (int place : path) {
      inner = body(inner, place).program();
    }
    return inner;
  }

  /** The tasks of the round in the program that stands right around it. */
  public Program last(Program around) {
    return body(around, path.getLast()).program();
  }

  Optional<ObjectNode> outputs(String task) {
    return outputs.get(task.toLowerCase(Locale.ROOT)) instanceof ObjectNode seen
        ? Optional.of(seen)
        : Optional.empty();
  }

  JsonNode result(String task) {
    JsonNode seen = results.get(task.toLowerCase(Locale.ROOT));
    return seen == null ? Json.nothing() : seen;
  }

  private static Loop.Body body(Program program, int task) {
    Loop loop = program.tasks().get(task).loop();
    return Objects.requireNonNull(Objects.requireNonNull(loop).body());
  }
}
