package dev.ooslocal.action;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a waiting trigger listens for: its evaluated properties, asked about what happened. */
public sealed interface TriggerFilter permits EventFilter, AlarmFilter {

  /** The filter of a trigger action; empty for a timer, which listens to nothing. */
  static Optional<TriggerFilter> of(String action, JsonNode properties) {
    if (action.equalsIgnoreCase("ACS::EventTrigger")) {
      return Optional.of(new EventFilter(properties));
    }
    return action.equalsIgnoreCase("ACS::AlarmTrigger")
        ? Optional.of(new AlarmFilter(properties))
        : Optional.empty();
  }

  boolean matches(Happening happening);

  /** The kind of its messages: Event or Alarm. */
  String type();

  /** What the trigger is told. */
  ObjectNode message(Happening happening, String id, String account, Instant at);

  /** How many seconds after it has fired it does not fire again. */
  default long silentSeconds() {
    return 0;
  }
}
