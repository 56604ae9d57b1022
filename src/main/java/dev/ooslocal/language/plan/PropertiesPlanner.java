package dev.ooslocal.language.plan;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.expression.Constant;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plans the properties of a task. Conditions of a choice are read as conditions; templates and
 * tasks inside properties are somebody else's and stay as they are.
 */
final class PropertiesPlanner {
  private static final String ITEM = "{{ ACS::TaskLoopItem }}";

  private final ExpressionReader expressions;

  PropertiesPlanner(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  Expression plan(TaskDraft task, Reach reach) {
    Source properties = task.member("Properties");
    if (properties == null) {
      return new Constant(Json.object());
    }
    if (task.does("ACS::Choice")) {
      return choice(properties, reach);
    }
    if (task.does("ACS::Template")) {
      return leaving("TemplateContent", properties, reach);
    }
    return task.hasBody() ? ofBody(properties) : expressions.read(properties, reach);
  }

  /** What one round of a loop is given: its item, and the tasks as they are written. */
  private Expression ofBody(Source properties) {
    Map<String, Source.Member> members = new LinkedHashMap<>(properties.members());
    members.keySet().retainAll(List.of(TaskDraft.ITEMS, TaskDraft.BODY));
    Source round =
        new Source(
            properties.value(), properties.position(), properties.path(), members, List.of());
    return expressions.map(
        round,
        (key, value) ->
            key.equals(TaskDraft.BODY)
                ? new Constant(value.value())
                : expressions.read(onlyItem(value), Reach.parameters()));
  }

  private static Source onlyItem(Source items) {
    Source item =
        new Source(Json.string(ITEM), items.position(), items.path(), Map.of(), List.of());
    return new Source(
        Json.array().add(ITEM), items.position(), items.path(), Map.of(), List.of(item));
  }

  private Expression choice(Source properties, Reach reach) {
    return expressions.map(
        properties,
        (key, value) ->
            key.equals("Choices") && value.isList()
                ? expressions.list(value, (none, item) -> option(item, reach))
                : new Constant(value.value()));
  }

  private Expression option(Source item, Reach reach) {
    return expressions.map(
        item,
        (key, value) ->
            key.equals("When") ? expressions.condition(value, reach) : new Constant(value.value()));
  }

  private Expression leaving(String literal, Source properties, Reach reach) {
    return expressions.map(
        properties,
        (key, value) ->
            key.equals(literal) && value.value().isContainer()
                ? new Constant(value.value())
                : expressions.read(value, reach));
  }
}
