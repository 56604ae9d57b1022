package dev.ooslocal.language.expression;

import java.util.List;
import java.util.Optional;

/** The pseudo parameters by their canonical names. */
final class PseudoParameters {
  static final String ITEM = "ACS::TaskLoopItem";

  static final List<String> NAMES =
      List.of(
          ITEM,
          "ACS::RegionId",
          "ACS::ExecutionId",
          "ACS::AccountId",
          "ACS::CurrentUTCTime",
          "ACS::OOSUtilVersion",
          "ACS::CurrentDate",
          "ACS::ExecuteUser");

  private PseudoParameters() {}

  static Optional<String> find(String name) {
    return NAMES.stream().filter(known -> known.equalsIgnoreCase(name)).findFirst();
  }
}
