package dev.ooslocal.account;

import java.util.List;
import java.util.Locale;

/**
 * One statement of a RAM policy.
 *
 * @param allow whether it allows or denies
 * @param actions patterns of actions, without regard to case
 * @param otherActions whether it is about all actions but these ({@code NotAction})
 * @param resources patterns of resources
 * @param otherResources whether it is about all resources but these ({@code NotResource})
 */
record Statement(
    boolean allow,
    List<String> actions,
    boolean otherActions,
    List<String> resources,
    boolean otherResources) {
  Statement {
    actions = actions.stream().map(action -> action.toLowerCase(Locale.ROOT)).toList();
    resources = List.copyOf(resources);
  }

  boolean covers(String action, String resource) {
    String lower = action.toLowerCase(Locale.ROOT);
    return actions.stream().anyMatch(pattern -> fits(pattern, lower)) != otherActions
        && resources.stream().anyMatch(pattern -> fits(pattern, resource)) != otherResources;
  }

  /** {@code *} stands for any text, {@code ?} for one character; takes time linear in both. */
  static boolean fits(String pattern, String text) {
    int at = 0;
    int next = 0;
    int star = -1;
    int retry = 0;
    while (at < text.length()) {
      if (next < pattern.length() && pattern.charAt(next) == '*') {
        star = next++;
        retry = at;
      } else if (next < pattern.length()
          && (pattern.charAt(next) == '?' || pattern.charAt(next) == text.charAt(at))) {
        next++;
        at++;
      } else if (star >= 0) {
        next = star + 1;
        at = ++retry;
      } else {
        return false;
      }
    }
    return pattern.substring(next).chars().allMatch(c -> c == '*');
  }
}
