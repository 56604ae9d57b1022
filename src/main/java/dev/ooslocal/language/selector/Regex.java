package dev.ooslocal.language.selector;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import org.jspecify.annotations.Nullable;

/**
 * A regular expression with jq's flags, matched by java.util.regex under the budget of the running
 * program.
 */
final class Regex {
  private static final Pattern GROUP_NAME = Pattern.compile("(\\(\\?|\\\\k)<([A-Za-z_]\\w*)>");

  private final Pattern pattern;
  private final boolean global;
  private final boolean skipsEmpty;
  private final Map<Integer, String> names = new HashMap<>();

  Regex(String expression, @Nullable String flags) {
    String given = flags == null ? "" : flags;
    global = given.contains("g");
    skipsEmpty = given.contains("n");
    try {
      pattern = Pattern.compile(javaNames(expression), options(given));
    } catch (PatternSyntaxException e) {
      throw new JsonQueryException(
          expression
              + " (at offset "
              + e.getIndex()
              + ") is not a valid regex: "
              + e.getDescription());
    }
    pattern.namedGroups().forEach((name, group) -> names.put(group, jqName(name)));
  }

  boolean global() {
    return global;
  }

  /** Whether a match with nothing in it counts. */
  boolean counts(Matcher matcher) {
    return !skipsEmpty || matcher.end() > matcher.start();
  }

  Matcher matcher(String text) {
    return pattern.matcher(new CountedText(text, Budget.current()));
  }

  /** The name of a group; null when it has none. */
  @Nullable String name(int group) {
    return names.get(group);
  }

  private static int options(String flags) {
    int options = 0;
    for (char flag : flags.toCharArray()) {
      options |=
          switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'x' -> Pattern.COMMENTS;
            case 'p' -> Pattern.DOTALL;
            case 'g', 'n', 'l', 's' -> 0;
            default -> throw new JsonQueryException(flags + " is not a valid modifier string");
          };
    }
    return options;
  }

  /** Java's group names have no underscore. */
  private static String javaNames(String expression) {
    return GROUP_NAME
        .matcher(expression)
        .replaceAll(
            m -> Matcher.quoteReplacement(m.group(1) + "<" + m.group(2).replace("_", "0U0") + ">"));
  }

  private static String jqName(String name) {
    return name.replace("0U0", "_");
  }
}
