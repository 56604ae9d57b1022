package dev.ooslocal.account;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A role as templates name it: {@code OOSServiceRole}, {@code |account/role} for another account's,
 * or its full {@code acs:ram::account:role/name}.
 *
 * @param account whose role it is
 * @param role its name; empty: none
 */
record RoleName(String account, String role) {
  private static final Pattern OTHERS = Pattern.compile("\\|(\\d+)/(.+)");
  private static final Pattern FULL = Pattern.compile("acs:ram::(\\d+):role/(.+)");

  static RoleName of(String text, String account) {
    String trimmed = text.strip();
    for (Pattern form : new Pattern[] {OTHERS, FULL}) {
      Matcher parts = form.matcher(trimmed);
      if (parts.matches()) {
        return new RoleName(parts.group(1), parts.group(2));
      }
    }
    return new RoleName(account, trimmed);
  }

  boolean isNone() {
    return role.isEmpty();
  }
}
