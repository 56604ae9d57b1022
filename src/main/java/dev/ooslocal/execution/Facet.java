package dev.ooslocal.execution;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column in which most executions of an account have the same, usual value. Those that have
 * another one are marked with it, and found by the mark; so no index needs to hold all the others,
 * at the cost of every start.
 */
enum Facet {
  MODE("mode", "Automatic"),
  CATEGORY("category", "Other"),
  ROLE("ramRole", ""),
  GROUP("resourceGroupId", ""),
  STARTER("executedBy", "root") {
    @Override
    String usual(String account) {
      return "root(" + account + ")";
    }
  };

  private final String attribute;
  private final String usual;

  Facet(String attribute, String usual) {
    this.attribute = attribute;
    this.usual = usual;
  }

  /** What queries call the column, and marks of it their kind. */
  String attribute() {
    return attribute;
  }

  /** The value that goes without a mark. */
  String usual(String account) {
    return usual;
  }

  /** Whether executions of an account that have this value are marked with it. */
  boolean marks(String account, String value) {
    return !value.equals(usual(account)) && value.length() <= Marks.LONGEST;
  }

  /** What an execution is to be marked with, if with anything. */
  Optional<String> markOf(Execution started) {
    return Optional.ofNullable(of(started)).filter(value -> marks(started.accountId(), value));
  }

  private @Nullable String of(Execution e) {
    return switch (this) {
      case MODE -> e.mode();
      case CATEGORY -> e.category();
      case ROLE -> e.ramRole();
      case GROUP -> e.resourceGroupId();
      case STARTER -> e.executedBy();
    };
  }
}
