package dev.ooslocal.account;

import dev.ooslocal.platform.Wildcard;
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

  /** {@code *} stands for any text, {@code ?} for one character. */
  static boolean fits(String pattern, String text) {
    return Wildcard.fits(pattern, text, Statement::one);
  }

  private static int one(String pattern, int at, char found) {
    return pattern.charAt(at) == '?' || pattern.charAt(at) == found ? 1 : 0;
  }
}
