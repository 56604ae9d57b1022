package dev.ooslocal.action;

import dev.ooslocal.engine.Action;
import dev.ooslocal.engine.Invocation;
import dev.ooslocal.engine.Progress;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.Required;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Runs a list of tasks for each item. The engine goes through the items as it does for every loop;
 * what this action does is one round.
 */
@Component
final class Loop implements Action<Loop.Properties> {

  /** What it takes; a round has its own item only. */
  @Doc("Runs a list of tasks for each item, each round as a child execution.")
  record Properties(
      @Doc("The items, at most 1000.") @Required List<JsonNode> loopItems,
      @Doc("How many rounds run at once, and how many may fail, as RateControl of a task's Loop.")
          @Nullable JsonNode loopRateControl,
      @Doc("The tasks of a round, in order; ACS::TaskLoopItem is its item.") @Required
          List<JsonNode> loopTasks) {}

  @Override
  public String name() {
    return "ACS::Loop";
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
    return new Progress.Round();
  }
}
