package dev.ooslocal.execution;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lists executions page by page, without counting them. What an index cannot find as it is asked
 * for is asked for in several ways that an index can find, each for a page, and put together: the
 * names that hold a part of a name, an execution's own template and those it nests.
 */
@Component
public class ExecutionLists {
  private final EntityManager entities;
  private final NamesInUse names;
  private final FewFirst fewFirst;

  ExecutionLists(EntityManager entities, NamesInUse names, FewFirst fewFirst) {
    this.entities = entities;
    this.names = names;
    this.fewFirst = fewFirst;
  }

  /** At most this many executions behind a place. */
  public List<Execution> page(
      ExecutionFilter filter, ListOrder order, ListOrder.@Nullable Place after, int most) {
    List<ExecutionQuery> queries = new ArrayList<>(List.of(new ExecutionQuery(filter)));
    queries = byTemplateName(queries, filter);
    queries = byStarter(queries, filter);
    queries = byUsedTemplate(queries, filter);
    queries.forEach(query -> fewFirst.narrow(query, filter));
    return queries.stream()
        .flatMap(query -> page(query, order, after, most).stream())
        .distinct()
        .sorted(order.comparator())
        .limit(most)
        .toList();
  }

  private List<ExecutionQuery> byTemplateName(List<ExecutionQuery> queries, ExecutionFilter f) {
    if (f.templateName() == null) {
      return queries;
    }
    Optional<List<String>> few = names.templates(f.account(), f.region(), f.templateName());
    return few.isPresent()
        ? each(queries, few.get(), ExecutionQuery::templateName)
        : each(queries, List.of(f.templateName()), ExecutionQuery::templateNamePart);
  }

  private List<ExecutionQuery> byStarter(List<ExecutionQuery> queries, ExecutionFilter f) {
    String starter = f.executedBy();
    if (starter == null || queries.isEmpty()) {
      return queries;
    }
    if (starter.contains("(")) {
      return each(queries, List.of(starter), ExecutionQuery::executedBy);
    }
    Optional<List<String>> few = names.starters(f.account(), f.region(), starter);
    return few.isPresent()
        ? each(queries, few.get(), ExecutionQuery::executedBy)
        : each(queries, List.of(starter), ExecutionQuery::startedBy);
  }

  private static List<ExecutionQuery> byUsedTemplate(
      List<ExecutionQuery> queries, ExecutionFilter f) {
    String used = f.resourceTemplateName();
    if (used == null) {
      return queries;
    }
    List<ExecutionQuery> both =
        new ArrayList<>(each(queries, List.of(used), ExecutionQuery::templateName));
    both.addAll(each(queries, List.of(used), ExecutionQuery::nests));
    return both;
  }

  private static List<ExecutionQuery> each(
      List<ExecutionQuery> queries, List<String> values, Condition condition) {
    return queries.stream()
        .flatMap(
            query ->
                values.stream()
                    .map(
                        value -> {
                          ExecutionQuery narrower = query.copy();
                          condition.add(narrower, value);
                          return narrower;
                        }))
        .toList();
  }

  private List<Execution> page(
      ExecutionQuery query, ListOrder order, ListOrder.@Nullable Place after, int most) {
    query.after(order, after);
    TypedQuery<Execution> typed =
        entities.createQuery(query.text(order), Execution.class).setMaxResults(most);
    query.parameters().forEach(typed::setParameter);
    return typed.getResultList();
  }

  private interface Condition {
    void add(ExecutionQuery query, String value);
  }
}
