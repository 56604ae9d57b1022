package dev.ooslocal.language.plan;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.expression.Constant;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;

/**
 * Plans the properties of a task. Conditions of a choice are read as conditions; templates and
 * tasks inside properties are somebody else's and stay as they are.
 */
final class PropertiesPlanner {
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
    return task.does("ACS::Loop")
        ? leaving("LoopTasks", properties, reach)
        : expressions.read(properties, reach);
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
