package dev.ooslocal.action;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ActionSignature.Property;
import dev.ooslocal.language.ValueType;
import java.util.List;

/**
 * Atoms that templates may name but that do not run here yet. Nothing stands behind them, so a task
 * with one fails when it starts.
 */
final class MissingAtoms {
  static final List<ActionSignature> ALL =
      List.of(
          missing(
              "ACS::Loop",
              "Atomic.Control",
              "Runs a list of tasks for each item.",
              new Property("LoopItems", ValueType.LIST, "The items.", true, List.of()),
              new Property(
                  "LoopRateControl", ValueType.JSON, "How fast it goes.", false, List.of()),
              new Property(
                  "LoopTasks", ValueType.LIST, "The tasks, in order, per item.", true, List.of())));

  private MissingAtoms() {}

  private static ActionSignature missing(
      String name, String type, String description, Property... properties) {
    return new ActionSignature(
        name,
        type,
        description + " It cannot be run here yet: a task with it fails.",
        List.of(properties),
        List.of(),
        false,
        false);
  }
}
