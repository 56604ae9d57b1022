package dev.ooslocal.execution;

import dev.ooslocal.engine.ChildStart;
import dev.ooslocal.engine.Children;
import dev.ooslocal.engine.ExecutionFacts;
import dev.ooslocal.engine.ExecutionState;
import dev.ooslocal.engine.ExecutionView;
import dev.ooslocal.engine.Mode;
import dev.ooslocal.engine.Scope;
import dev.ooslocal.engine.TaskRun;
import dev.ooslocal.language.Program;
import dev.ooslocal.platform.Json;
import dev.ooslocal.rpc.ApiException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Starts the child executions of nested templates, product actions, triggers and loops. A child
 * runs in its parent's account, region and name, automatically, and assumes its parent's role
 * unless its own template names one (chosen).
 */
@Component
class ChildStarts implements Children {
  /** How deep the user's own templates may be nested; those of the catalogue do not count. */
  private static final int DEEPEST = 3;

  private static final String AUTOMATIC = Mode.AUTOMATIC.wireName();

  private static final String ROLE = "OOSAssumeRole";

  private final Starter starter;
  private final Sources sources;
  private final Marks marks;
  private final Lineage lineage;

  ChildStarts(Starter starter, Sources sources, Marks marks, Lineage lineage) {
    this.starter = starter;
    this.sources = sources;
    this.marks = marks;
    this.lineage = lineage;
  }

  @Override
  public String start(ExecutionView parent, TaskRun run, ChildStart start) {
    try {
      return started(parent, run, start);
    } catch (ApiException refused) {
      throw new ChildRefused(String.valueOf(refused.getMessage()));
    }
  }

  private String started(ExecutionView parent, TaskRun run, ChildStart start) {
    Lineage.Ancestor above = lineage.of(parent.facts().id());
    Source source = source(parent, above, start);
    boolean isOwn = start instanceof ChildStart.Fired || start instanceof ChildStart.Round;
    int nesting = parent.facts().nesting() + (isOwn || source.isPublic() ? 0 : 1);
    if (!isOwn) {
      check(parent, source, nesting);
    }
    Execution child =
        starter.start(
            source,
            facts(parent, run, start, nesting),
            new Starter.Plan(
                declared(source.program(), start.parameters()),
                above.safetyCheck(),
                above.depth() + 1,
                null,
                null,
                Starter.Running.HANDED_OVER));
    if (source.name() != null && !isOwn) {
      marks.template(parent.facts(), parent.facts().id(), source.name());
    }
    return child.id();
  }

  /**
   * Without the role, unless the template takes one: published templates hand theirs on to product
   * actions that declare none, and which run with it anyway (chosen).
   */
  private static ObjectNode declared(Program program, ObjectNode given) {
    return program.parameters().find(ROLE).isPresent() ? given : given.deepCopy().without(ROLE);
  }

  private Source source(ExecutionView parent, Lineage.Ancestor above, ChildStart start) {
    ExecutionFacts facts = parent.facts();
    return switch (start) {
      case ChildStart.Fired _ -> lineage.own(above, parent.program());
      case ChildStart.Round(ObjectNode _, Scope scope) ->
          lineage.own(above, scope.last(parent.program())).asPart();
      case ChildStart.Inline(JsonNode content, ObjectNode _) ->
          sources.inline(content.isString() ? content.asString() : Json.text(content), null);
      case ChildStart.Named named ->
          sources.stored(facts.account(), facts.region(), named.name(), named.version());
    };
  }

  private void check(ExecutionView parent, Source source, int nesting) {
    if (nesting > DEEPEST) {
      throw new ChildRefused("Templates may be nested " + DEEPEST + " deep, not deeper.");
    }
    if (source.program().tasks().getFirst().isTrigger()) {
      throw new ChildRefused("A template that begins with a trigger cannot be run by another one.");
    }
    Set<String> above = lineage.textsOf(ancestors(parent.facts().id()));
    if (above.contains(source.hash())) {
      throw new ChildRefused(
          "The template " + source.name() + " would run itself over and over again.");
    }
  }

  /** An execution and those that started it, by the form of their ids. */
  private static List<String> ancestors(String id) {
    List<String> ids = new ArrayList<>();
    for (int end = id.length(); end > 0; end = id.lastIndexOf('.', end - 1)) {
      ids.add(id.substring(0, end));
    }
    return ids;
  }

  private static ExecutionFacts facts(
      ExecutionView parent, TaskRun run, ChildStart start, int nesting) {
    ExecutionFacts above = parent.facts();
    String id =
        switch (parent) {
          case ExecutionState state -> state.nextChildId();
        };
    return new ExecutionFacts(
        id,
        above.account(),
        above.region(),
        above.user(),
        above.executedBy(),
        above.id(),
        run.id(),
        nesting,
        Mode.AUTOMATIC,
        AUTOMATIC,
        above.confirms(),
        above.ramRole(),
        start instanceof ChildStart.Fired fired ? fired.message() : null,
        start instanceof ChildStart.Round round ? round.scope() : null,
        parent.now());
  }
}
