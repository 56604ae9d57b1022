package dev.ooslocal.cloud.ros;

import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The texts of {@code Fn::Sub}, which hold names in <code>${…}</code>. */
final class SubText {
  static final String FUNCTION = "Fn::Sub";
  private static final Pattern NAME = Pattern.compile("\\$\\{([^!}][^}]*)}");

  private SubText() {}

  /**
   * The text with its names replaced.
   *
   * @param values the text that stands for a name
   */
  static String filled(String text, UnaryOperator<String> values) {
    return NAME.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1).strip())))
        .replace("${!", "${");
  }

  /** Adds the names in all such texts within a value; an attribute counts as its resource. */
  static void in(JsonNode value, Set<String> names) {
    JsonNode called = value.path(FUNCTION);
    String text = called.isArray() ? called.path(0).asString("") : called.asString("");
    NAME.matcher(text)
        .results()
        .forEach(found -> names.add(found.group(1).strip().replaceFirst("\\..*", "")));
    value.forEach(inner -> in(inner, names));
  }
}
