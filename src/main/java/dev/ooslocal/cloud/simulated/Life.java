package dev.ooslocal.cloud.simulated;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which states of a kind of resource pass by themselves, after how long, and into which. */
public record Life(Map<String, Step> steps) {
  /** A state that passes. */
  public record Step(String next, Duration after) {}

  /** A state and since when it is so. */
  public record State(String name, Instant since) {}

  /** The state of what is no more: a resource that comes into it is not found any longer. */
  public static final String GONE = "gone";

  /** A life in which nothing passes by itself. */
  public static final Life STILL = new Life(Map.of());

  public Life {
    steps = Map.copyOf(steps);
  }

  /** Whether nothing comes after a state but that the resource is no more. */
  public boolean isLast(String state) {
    @Nullable Step step = steps.get(state);
    return step != null && step.next().equals(GONE);
  }

  /** What a state has become by now. */
  public State at(State state, Instant now) {
    State current = state;
    @Nullable Step step = steps.get(current.name());
    while (step != null && !current.since().plus(step.after()).isAfter(now)) {
      current = new State(step.next(), current.since().plus(step.after()));
      step = steps.get(current.name());
    }
    return current;
  }
}
