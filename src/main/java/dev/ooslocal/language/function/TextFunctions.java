package dev.ooslocal.language.function;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Values;
import dev.ooslocal.platform.Json;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;

/** Functions on texts. */
final class TextFunctions {
  static final List<BuiltIn> ALL =
      List.of(
          BuiltIn.pure("Base64Encode", TextFunctions::encode),
          BuiltIn.pure("Base64Decode", TextFunctions::decode),
          BuiltIn.pure("Join", 2, TextFunctions::join),
          BuiltIn.pure("Split", 2, TextFunctions::split),
          BuiltIn.pure("Replace", 2, TextFunctions::replace),
          BuiltIn.pure("Sub", TextFunctions::substitute),
          BuiltIn.pure("Escape", 2, TextFunctions::escape),
          BuiltIn.pure("ContainsSubString", 2, TextFunctions::contains));

  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]*)}");

  private static final Pattern BLANK = Pattern.compile("\\s+");

  private TextFunctions() {}

  private static JsonNode encode(JsonNode argument) {
    byte[] bytes = anyText(argument).getBytes(StandardCharsets.UTF_8);
    return Json.string(Base64.getEncoder().encodeToString(bytes));
  }

  /** Broken lines are taken, as Base64 in mails has them; what is no Base64 is not. */
  private static JsonNode decode(JsonNode argument) {
    String encoded = BLANK.matcher(anyText(argument)).replaceAll("");
    try {
      byte[] bytes = Base64.getDecoder().decode(encoded);
      return Json.string(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new EvaluationException("the text is not Base64: " + e.getMessage());
    }
  }

  /** Lists and maps are taken as their JSON text, null as the empty one. */
  private static String anyText(JsonNode argument) {
    return Values.text(Arguments.bare(argument));
  }

  private static JsonNode join(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    StringJoiner joined = new StringJoiner(arguments.text(0));
    arguments.list(1).forEach(part -> joined.add(Values.text(part)));
    return Json.string(joined.toString());
  }

  private static JsonNode split(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    String separator = arguments.text(0);
    ArrayNode parts = Json.array();
    if (separator.isEmpty()) {
      arguments.text(1).codePoints().forEach(c -> parts.add(Character.toString(c)));
      return parts;
    }
    for (String part : arguments.text(1).split(Pattern.quote(separator), -1)) {
      parts.add(part);
    }
    return parts;
  }

  private static JsonNode replace(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    String text = arguments.text(1);
    for (Map.Entry<String, JsonNode> pair : arguments.map(0).properties()) {
      if (!pair.getKey().isEmpty()) {
        text = text.replace(pair.getKey(), Values.text(pair.getValue()));
      }
    }
    return Json.string(text);
  }

  /** A variable that is not given stays as it is written (chosen). */
  private static JsonNode substitute(JsonNode argument) {
    boolean plain = !argument.isArray();
    JsonNode given = plain || argument.size() < 2 ? Json.object() : Arguments.map(argument.path(1));
    String text = Arguments.text(plain ? argument : argument.path(0));
    String filled =
        VARIABLE
            .matcher(text)
            .replaceAll(
                match -> {
                  JsonNode value = given.get(match.group(2).strip());
                  String by =
                      !match.group(1).isEmpty()
                          ? "${" + match.group(2) + "}"
                          : value == null ? match.group() : Values.text(value);
                  return Matcher.quoteReplacement(by);
                });
    return Json.string(filled);
  }

  /** Inside PowerShell's single quotes only the quote itself is special (chosen). */
  private static JsonNode escape(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    if (!arguments.text(1).equalsIgnoreCase("powershell")) {
      throw new EvaluationException("only powershell is known, not " + arguments.text(1));
    }
    return Json.string(Values.text(arguments.at(0)).replace("'", "''"));
  }

  private static JsonNode contains(JsonNode argument) {
    Arguments arguments = Arguments.of(argument, 2);
    return BooleanNode.valueOf(Values.text(arguments.at(0)).contains(Values.text(arguments.at(1))));
  }
}
