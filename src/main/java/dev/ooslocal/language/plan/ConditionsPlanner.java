package dev.ooslocal.language.plan;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.expression.Constant;
import dev.ooslocal.language.expression.ExpressionReader;
import dev.ooslocal.language.expression.NamedConditions;
import dev.ooslocal.language.expression.Reach;
import dev.ooslocal.language.source.Problems;
import dev.ooslocal.language.source.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.BooleanNode;

/** Plans the named conditions, each when it is first asked for, so that they may use each other. */
final class ConditionsPlanner implements NamedConditions {
  private final Map<String, Source.Member> declarations;
  private final Problems problems;
  private final Map<String, Expression> planned = new HashMap<>();
  private final Map<String, Reach> reaches = new HashMap<>();
  private final Set<String> underway = new HashSet<>();
  private @Nullable ExpressionReader reader;

  ConditionsPlanner(Map<String, Source.Member> declarations, Problems problems) {
    this.declarations = declarations;
    this.problems = problems;
  }

  Map<String, Expression> plan(ExpressionReader expressions) {
    reader = expressions;
    declarations.keySet().forEach(this::planned);
    return planned;
  }

  @Override
  public boolean refersToItem(String name) {
    return planned(name).refersToItem();
  }

  /** The tasks a condition refers to, also through other conditions. */
  Set<Integer> tasks(String name) {
    Set<Integer> tasks = new HashSet<>();
    collect(name, tasks, new HashSet<>());
    return tasks;
  }

  Set<Integer> results() {
    Set<Integer> results = new HashSet<>();
    reaches.values().forEach(reach -> results.addAll(reach.results()));
    return results;
  }

  private void collect(String name, Set<Integer> tasks, Set<String> seen) {
    Reach reach = reaches.get(name);
    if (reach != null && seen.add(name)) {
      tasks.addAll(reach.tasks());
      reach.conditionNames().forEach(used -> collect(used, tasks, seen));
    }
  }

  private Expression planned(String name) {
    Expression known = planned.get(name);
    Source.Member declaration = declarations.get(name);
    if (known != null) {
      return known;
    }
    if (declaration == null || !underway.add(name)) {
      if (declaration != null) {
        problems.add(
            "condition-cycle", declaration.value(), "the condition " + name + " refers to itself");
      }
      return new Constant(BooleanNode.FALSE);
    }
    Reach reach = Reach.all();
    Expression condition = Objects.requireNonNull(reader).condition(declaration.value(), reach);
    reaches.put(name, reach);
    planned.put(name, condition);
    return condition;
  }
}
