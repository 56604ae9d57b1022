package dev.ooslocal.engine;

import dev.ooslocal.language.WrittenProperties;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What a task runs, such as {@code ACS::Sleep}. A bean of this type is all it takes to offer one.
 * It is started once, polled as often as it asks, told what it waits for, and may be cancelled;
 * each answer says what should happen next. It runs inside an activation: it may use our own
 * database, but what leaves the process goes through {@link Progress.Call}.
 *
 * @param <P> its properties, a record whose components carry their documentation
 */
public interface Action<P extends Record> {
  /** Its name as templates write it. */
  String name();

  /** The record of its properties. */
  Class<P> properties();

  Progress start(Invocation task, P properties);

  /** The time it asked for has come. */
  default Progress poll(Invocation task, P properties) {
    throw new IllegalStateException(name() + " never asks to be polled");
  }

  /** A person said something. */
  default Progress notified(Invocation task, P properties, Signal.Notify word) {
    throw new IllegalStateException(name() + " never waits for a person");
  }

  /** Its call has an outcome. */
  default Progress answered(Invocation task, P properties, JsonNode outcome) {
    throw new IllegalStateException(name() + " makes no calls");
  }

  /** It is a trigger: what its child sees of the message that fires it. */
  default JsonNode heard(P properties, JsonNode message) {
    return message;
  }

  /** Its task is being cancelled. */
  default void cancel(Invocation task, P properties) {}

  /** Whether somebody should confirm it first. */
  default boolean isHighRisk(P properties) {
    return false;
  }

  /** Whether it may stand in a loop. */
  default boolean loops() {
    return false;
  }

  /** What it will refuse of properties that are known before its task runs. */
  default Map<String, String> foresee(WrittenProperties written) {
    return Map.of();
  }

  /** Its kind as ListActions names it: {@code Atomic.API}, {@code Atomic.Control} … */
  String type();

  default String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
