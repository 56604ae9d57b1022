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
                  "LoopTasks", ValueType.LIST, "The tasks, in order, per item.", true, List.of())),
          missing(
              "ACS::GitCodeRepo",
              "Atomic.API",
              "Gives an authorized URL of a code repository.",
              new Property("Platform", ValueType.STRING, "GitHub or Gitee.", true, List.of()),
              new Property("Owner", ValueType.STRING, "The owner.", true, List.of()),
              new Property("Organization", ValueType.STRING, "Theirs.", false, List.of()),
              new Property("Repository", ValueType.STRING, "The repository.", true, List.of())));

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
