package dev.ooslocal.account;

import java.util.List;

/**
 * What somebody may do: a deny beats every allow, and what is not allowed is refused.
 *
 * @param statements of all policies together
 */
record Policies(List<Statement> statements) {
  static final Policies NOTHING = new Policies(List.of());
  static final Policies EVERYTHING =
      new Policies(List.of(new Statement(true, List.of("*"), false, List.of("*"), false)));

  Policies {
    statements = List.copyOf(statements);
  }

  /** Whether nobody need ask further: so it is for all who have no policies of their own. */
  boolean allowEverything() {
    return statements.equals(EVERYTHING.statements);
  }

  /**
   * @param action such as {@code oos:StartExecution}
   * @param resource such as {@code acs:oos:cn-hangzhou:1234567890123456:template/Demo}
   */
  boolean allow(String action, String resource) {
    boolean allowed = false;
    for (Statement statement : statements) {
      if (statement.covers(action, resource)) {
        if (!statement.allow()) {
          return false;
        }
        allowed = true;
      }
    }
    return allowed;
  }
}
