package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Hold;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells what an execution and its children wait for, and what would move them. */
@Component
public class Waitings {
  private static final String ANYBODY = "anybody";

  private final EntityManager entities;
  private final TaskLists tasks;
  private final Masks masks;

  Waitings(EntityManager entities, TaskLists tasks, Masks masks) {
    this.entities = entities;
    this.tasks = tasks;
    this.masks = masks;
  }

  /** An execution of whatever account. */
  public Optional<Execution> find(String id) {
    return Optional.ofNullable(entities.find(Execution.class, id));
  }

  /** What waits: its own waits first, then those of its children. */
  @Transactional(readOnly = true)
  public List<Waiting> of(Execution execution) {
    return waits(execution).stream().map(wait -> wait.masked(masks.of(wait.execution()))).toList();
  }

  private List<Waiting> waits(Execution execution) {
    if (execution.status().isFinal()) {
      return List.of();
    }
    List<Waiting> inside = new ArrayList<>();
    children(execution).forEach(child -> inside.addAll(waits(child)));
    List<Waiting> all = new ArrayList<>(asAWhole(execution));
    List<TaskExecution> open = tasks.open(execution.id());
    List<Waiting> known = new ArrayList<>(inside);
    // Items come after their loop, and a loop is moved by what moves one of its items.
    for (TaskExecution task : open.reversed()) {
      TaskWait.of(execution, task, known).ifPresent(known::addFirst);
    }
    known.stream().filter(wait -> !inside.contains(wait)).forEach(all::add);
    all.addAll(inside);
    return all;
  }

  private List<Waiting> asAWhole(Execution execution) {
    if (execution.status() == ExecutionStatus.QUEUED) {
      return List.of(inTheQueue(execution));
    }
    return switch (execution.hold()) {
      case NONE -> List.of();
      case STEP -> List.of(held(execution, null, "ExecuteTask"));
      case FAILURE -> List.of(held(execution, run(execution), "RetryTask"));
    };
  }

  private @Nullable TaskExecution run(Execution execution) {
    String current = execution.currentRun();
    return current == null ? null : tasks.find(execution.id(), current).orElse(null);
  }

  private static Waiting held(Execution execution, @Nullable TaskExecution run, String type) {
    String instead = execution.hold() == Hold.FAILURE ? " SkipTask leaves the task behind." : "";
    return new Waiting(
        execution,
        run,
        Waiting.Kind.PERSON,
        null,
        ANYBODY,
        "Waits for %s. %s%s".formatted(type, execution.statusMessage(), instead),
        new Move.Notify(execution.regionId(), execution.id(), type, run == null ? null : run.id()));
  }

  /** The end of whichever runs longest makes room. */
  private Waiting inTheQueue(Execution execution) {
    String oldest =
        entities
            .createQuery(
                "select e.id from Execution e where e.accountId = :account and e.regionId = :region"
                    + " and e.depth = 0 and e.status in ('Started', 'Running', 'Waiting') order by"
                    + " e.createdAt, e.id",
                String.class)
            .setParameter("account", execution.accountId())
            .setParameter("region", execution.regionId())
            .setMaxResults(1)
            .getResultStream()
            .findFirst()
            .orElse(execution.id());
    return new Waiting(
        execution,
        null,
        Waiting.Kind.CAPACITY,
        null,
        oldest,
        "Waits in the queue: oos.quota.running-executions are at work.",
        new Move.Cancel(execution.regionId(), oldest));
  }

  private List<Execution> children(Execution execution) {
    return entities
        .createQuery(
            "select e from Execution e where e.parentId = :parent and e.status in ('Started',"
                + " 'Queued', 'Running', 'Waiting') order by e.createdAt, e.id",
            Execution.class)
        .setParameter("parent", execution.id())
        .getResultList();
  }
}
