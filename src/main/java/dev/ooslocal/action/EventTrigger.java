package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.engine.Waits;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Required;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Starts the rest of the template for each event that fits. */
@Component
final class EventTrigger implements Action<EventTrigger.Properties> {

  /** What it takes. */
  @Doc("Runs the rest of the template in a child execution for each event that fits.")
  record Properties(
      @Doc("The product the event comes from, such as ECS.") @Required String product,
      @Doc("The names of the events.") @Required List<String> name,
      @Doc("The levels of the events; any unless given.") List<String> level,
      @Doc("What the event's content must hold: a value, or one of a list, per key.")
          Map<String, JsonNode> content,
      @Doc("The regions of the events; any unless given.") List<String> regionId,
      @Doc("Tags the resource must have.") List<Map<String, JsonNode>> tags,
      @Doc("Makes template parameters of the event.") Map<String, JsonNode> outputTransformer) {}

  @Override
  public String name() {
    return "ACS::EventTrigger";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Trigger";
  }

  @Override
  public JsonNode heard(Properties properties, JsonNode message) {
    return OutputTransformer.transformed(properties.outputTransformer(), message);
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    String message =
        "Waiting for events of %s: %s"
            .formatted(properties.product(), String.join(", ", properties.name()));
    return new Progress.Awaiting(Waits.EVENT, null, message, null);
  }
}
