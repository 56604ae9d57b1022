package dev.ooslocal.execution;

import dev.ooslocal.engine.Firings;
import dev.ooslocal.engine.Signal;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The triggers, of all accounts, that wait to fire. */
@Component
public class WaitingTriggers {
  private final EntityManager entities;
  private final Signals signals;

  WaitingTriggers(EntityManager entities, Signals signals) {
    this.entities = entities;
    this.signals = signals;
  }

  /** The oldest first. */
  public List<TaskExecution> all() {
    return entities
        .createQuery(
            "select t from TaskExecution t where t.waits = 'EVENT' and t.status = 'Waiting' order"
                + " by t.createdAt, t.executionId",
            TaskExecution.class)
        .getResultList();
  }

  /** Whose trigger it is. */
  public Execution execution(TaskExecution trigger) {
    return entities.find(Execution.class, trigger.executionId());
  }

  /** Whether it has fired since. */
  public boolean hasFiredSince(Execution execution, Instant then) {
    Instant last = execution.firings().map(Firings::lastAt).orElse(null);
    return last != null && last.isAfter(then);
  }

  /** Fires a trigger once the current transaction commits. */
  public void fire(TaskExecution trigger, String type, JsonNode message) {
    signals.append(trigger.executionId(), new Signal.Trigger(type, message, "event"));
  }
}
