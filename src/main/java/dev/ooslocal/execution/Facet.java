package dev.ooslocal.execution;

import java.util.EnumMap;
import java.util.Map;
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

  /** What queries call the column. */
  String attribute() {
    return attribute;
  }

  /** What marks of it are called. */
  String kind() {
    return attribute;
  }

  /** The value that goes without a mark. */
  String usual(String account) {
    return usual;
  }

  /** Whether executions of an account that have this value are marked with it. */
  boolean marks(String account, @Nullable String value) {
    return value != null && !value.equals(usual(account)) && value.length() <= Marks.LONGEST;
  }

  /** What an execution is to be marked with. */
  static Map<Facet, String> markedOf(Execution started) {
    Map<Facet, String> marked = new EnumMap<>(Facet.class);
    for (Facet facet : values()) {
      String value = facet.of(started);
      if (value != null && facet.marks(started.accountId(), value)) {
        marked.put(facet, value);
      }
    }
    return marked;
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
