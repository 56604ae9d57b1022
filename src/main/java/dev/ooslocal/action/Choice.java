package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Goes on with the task of the first choice whose condition is true. */
@Component
final class Choice implements Action<Choice.Properties> {
  private static final String NEXT = "ACS::NEXT";

  /** What it takes. */
  @Doc("Goes on with the task of the first choice whose condition is true.")
  record Properties(
      @Doc("Where to go on when no choice is true: a task, ACS::NEXT or ACS::END.") @Required
          String defaultTask,
      @Doc("The choices, in the order they are tried.") List<Option> choices) {}

  /** One choice. */
  record Option(
      @Doc("A condition; anything but true is false.") @Nullable JsonNode when,
      @Doc("Where to go on when it is true: a later task, ACS::NEXT or ACS::END.") @Required
          String nextTask) {

    boolean isTrue() {
      return when != null && when.asString("").equalsIgnoreCase("true");
    }
  }

  @Override
  public String name() {
    return "ACS::Choice";
  }

  @Override
  public Class<Properties> properties() {
    return Properties.class;
  }

  @Override
  public String type() {
    return "Atomic.Control";
  }

  @Override
  public Progress start(Invocation task, Properties properties) {
    String chosen =
        properties.choices().stream()
            .filter(Option::isTrue)
            .map(Option::nextTask)
            .findFirst()
            .orElse(properties.defaultTask());
    return new Progress.Done(Json.object(), chosen.equals(NEXT) ? null : chosen);
  }
}
