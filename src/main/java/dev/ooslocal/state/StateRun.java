package dev.ooslocal.state;

import dev.ooslocal.inventory.Inventory;
import java.time.Instant;
import java.util.List;

/**
 * What one run of a configuration did.
 *
 * @param configurationId the configuration
 * @param at the time it was made for, by the domain's clock
 * @param instances what it did on each instance that it found
 */
public record StateRun(String configurationId, Instant at, List<Held> instances) {
  public StateRun {
    instances = List.copyOf(instances);
  }

  /**
   * What it did on one instance.
   *
   * @param instanceId the instance
   * @param outcome {@code Collected}, or {@code Skipped} when it did not run
   * @param states what was collected
   */
  public record Held(String instanceId, String outcome, List<State> states) {
    public Held {
      states = List.copyOf(states);
    }

    static Held of(String instanceId, List<Inventory.Collected> collected) {
      return new Held(
          instanceId,
          collected.isEmpty() ? "Skipped" : "Collected",
          collected.stream()
              .map(one -> new State(one.type().wire(), one.entries(), one.changed()))
              .toList());
    }
  }

  /**
   * What it found of one type.
   *
   * @param type such as {@code ACS:Application}
   * @param entries how many
   * @param changed whether they are others than those of the collection before
   */
  public record State(String type, int entries, boolean changed) {}
}
