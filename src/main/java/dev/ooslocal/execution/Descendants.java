package dev.ooslocal.execution;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what an execution has started. */
@Component
public class Descendants {
  private final EntityManager entities;

  Descendants(EntityManager entities) {
    this.entities = entities;
  }

  /** The ids of an execution and of all executions below it, each parent before its children. */
  public List<String> withSelf(String executionId) {
    List<String> all = new ArrayList<>(List.of(executionId));
    List<String> level = List.of(executionId);
    while (!level.isEmpty()) {
      level =
          entities
              .createQuery(
                  "select e.id from Execution e where e.parentId in :parents order by e.createdAt,"
                      + " e.id",
                  String.class)
              .setParameter("parents", level)
              .getResultList();
      all.addAll(level);
    }
    return all;
  }
}
