package dev.ooslocal.language.source;

import dev.ooslocal.platform.Json;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The values of plain YAML 1.1 scalars: {@code yes} is true, {@code 010} is 8, {@code 1:30} is 90.
 * Time stamps stay the text they are. A number with an exponent needs a dot and a sign, as in
 * PyYAML, on whose reading of the published templates this rests.
 */
final class YamlScalar {
  private static final Set<String> TRUE = Set.of("yes", "true", "on");
  private static final Pattern EXPONENT = Pattern.compile("[-+]?[0-9_]*\\.[0-9_]*[eE][-+][0-9]+");
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private YamlScalar() {}

  /** The value; null when its tag is not allowed. */
  static @Nullable JsonNode value(ScalarNode node) {
    Tag tag = node.getTag();
    String text = node.getValue();
    if (tag.equals(Tag.STR) || tag.equals(Tag.TIMESTAMP)) {
      return Json.string(text);
    }
    if (tag.equals(Tag.NULL)) {
      return Json.nothing();
    }
    if (tag.equals(Tag.BOOL)) {
      return BooleanNode.valueOf(TRUE.contains(text.toLowerCase(Locale.ROOT)));
    }
    if (tag.equals(Tag.INT)) {
      return integer(text);
    }
    return tag.equals(Tag.FLOAT) ? decimal(text) : null;
  }

  private static JsonNode integer(String text) {
    String digits = text.replace("_", "").toLowerCase(Locale.ROOT);
    boolean negative = digits.startsWith("-");
    if (negative || digits.startsWith("+")) {
      digits = digits.substring(1);
    }
    BigInteger value = magnitude(digits);
    return number(negative ? value.negate() : value);
  }

  private static BigInteger magnitude(String digits) {
    if (digits.contains(":")) {
      BigInteger value = BigInteger.ZERO;
      for (String part : digits.split(":", -1)) {
        value = value.multiply(BigInteger.valueOf(60)).add(new BigInteger(part));
      }
      return value;
    }
    if (digits.startsWith("0x")) {
      return new BigInteger(digits.substring(2), 16);
    }
    if (digits.startsWith("0b")) {
      return new BigInteger(digits.substring(2), 2);
    }
    return new BigInteger(digits, digits.startsWith("0") ? 8 : 10);
  }

  private static JsonNode number(BigInteger value) {
    if (value.bitLength() < Integer.SIZE) {
      return NODES.numberNode(value.intValue());
    }
    return value.bitLength() < Long.SIZE
        ? NODES.numberNode(value.longValue())
        : NODES.numberNode(value);
  }

  private static JsonNode decimal(String text) {
    String digits = text.replace("_", "");
    boolean exponent = digits.contains("e") || digits.contains("E");
    if (digits.contains(":") || (exponent && !EXPONENT.matcher(digits).matches())) {
      return Json.string(text);
    }
    try {
      return NODES.numberNode(new BigDecimal(digits).doubleValue());
    } catch (NumberFormatException infinite) {
      return Json.string(text);
    }
  }
}
