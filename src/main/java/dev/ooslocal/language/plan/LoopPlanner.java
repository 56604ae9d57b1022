package dev.ooslocal.language.plan;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.Loop;
import dev.ooslocal.language.Loop.Aggregate;
import dev.ooslocal.language.expression.Constant;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Plans loops; the older flat form of rate control is brought into the present one. */
final class LoopPlanner {
  private static final Set<String> FLAT =
      Set.of(
          "Mode", "MaxErrors", "Concurrency", "Batch", "ConcurrencyInBatches", "BatchPauseOption");

  private final ExpressionReader expressions;

  LoopPlanner(ExpressionReader expressions) {
    this.expressions = expressions;
  }

  @Nullable Loop plan(TaskDraft task, Reach reach, @Nullable Expression when) {
    Source loop = task.member("Loop");
    if (loop == null) {
      return null;
    }
    Source items = loop.member("Items");
    Expression list = items == null ? new Constant(Json.array()) : expressions.read(items, reach);
    boolean perItem = when != null && when.refersToItem();
    return new Loop(list, rateControl(loop, reach), aggregates(task), perItem);
  }

  /** A loop with a body: its properties say what a Loop says for other actions. */
  Loop plan(TaskDraft task, Reach reach, @Nullable Expression when, Loop.Body body) {
    Source.Member items = task.properties().get(TaskDraft.ITEMS);
    Source.Member control = task.properties().get("LoopRateControl");
    return new Loop(
        items == null ? new Constant(Json.array()) : expressions.read(items.value(), reach),
        control == null ? null : expressions.read(control.value(), reach),
        task.outputs().keySet().stream()
            .map(name -> new Aggregate(name, Aggregate.Kind.LIST_JOIN, name))
            .toList(),
        when != null && when.refersToItem(),
        body);
  }

  private @Nullable Expression rateControl(Source loop, Reach reach) {
    Source rateControl = loop.member("RateControl");
    if (rateControl != null) {
      return expressions.read(rateControl, reach);
    }
    Map<String, Source.Member> flat = new LinkedHashMap<>(loop.members());
    flat.keySet().retainAll(FLAT);
    if (flat.isEmpty()) {
      return null;
    }
    ObjectNode value = Json.object();
    flat.forEach((key, member) -> value.set(key, member.value().value()));
    return expressions.read(
        new Source(value, loop.position(), loop.path(), flat, List.of()), reach);
  }

  private static List<Aggregate> aggregates(TaskDraft task) {
    List<Aggregate> aggregates = new ArrayList<>();
    task.aggregates()
        .forEach(
            (name, member) -> {
              Source type = member.value().member("AggregateType");
              Source field = member.value().member("AggregateField");
              boolean sum = type != null && type.text().equals("Fn::Sum");
              aggregates.add(
                  new Aggregate(
                      name,
                      sum ? Aggregate.Kind.SUM : Aggregate.Kind.LIST_JOIN,
                      field == null ? name : field.text()));
            });
    return aggregates;
  }
}
