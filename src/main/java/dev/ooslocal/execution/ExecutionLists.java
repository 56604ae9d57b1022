package dev.ooslocal.execution;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists executions page by page, without counting them. */
@Component
public class ExecutionLists {
  private final EntityManager entities;

  ExecutionLists(EntityManager entities) {
    this.entities = entities;
  }

  /** At most this many executions behind a place. */
  public List<Execution> page(
      ExecutionFilter filter, ListOrder order, ListOrder.@Nullable Place after, int most) {
    ExecutionQuery query = new ExecutionQuery();
    query.filter(filter);
    query.after(order, after);
    TypedQuery<Execution> typed =
        entities.createQuery(query.text(order), Execution.class).setMaxResults(most);
    query.parameters().forEach(typed::setParameter);
    return typed.getResultList();
  }
}
