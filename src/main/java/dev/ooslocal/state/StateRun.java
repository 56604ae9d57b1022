package dev.ooslocal.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
   * What it did on one instance; the words are those of the published agent's reports.
   *
   * @param instanceId the instance
   * @param mode {@code Apply}, {@code Monitor}, or {@code Skip} when it has been applied before
   * @param outcome {@code Compliant}, {@code NotCompliant}, {@code Failed}, or {@code Skipped} when
   *     there was nothing to do or the instance did not run
   * @param message why; null when there is nothing to tell
   * @param states what it did state by state
   */
  public record Held(
      String instanceId,
      String mode,
      String outcome,
      @Nullable String message,
      List<State> states) {
    public Held {
      states = List.copyOf(states);
    }
  }

  /**
   * What it did of one state, or found of one type.
   *
   * @param type such as {@code ACS:Application}
   * @param entries how many entries were found; of a file: 1 when it is there now
   * @param changed whether they are others than those of the collection before; of a file: whether
   *     it was changed
   * @param message what there is to tell; null: nothing
   */
  public record State(String type, int entries, boolean changed, @Nullable String message) {}
}
