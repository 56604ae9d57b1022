package dev.ooslocal.language.selector;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.regex.Matcher;
import net.thisptr.jackson.jq.Expression;
import net.thisptr.jackson.jq.Function;
import net.thisptr.jackson.jq.PathOutput;
import net.thisptr.jackson.jq.Scope;
import net.thisptr.jackson.jq.Version;
import net.thisptr.jackson.jq.exception.JsonQueryException;
import net.thisptr.jackson.jq.path.Path;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/** What {@code test}, {@code match}, {@code capture}, {@code scan} and {@code splits} stand on. */
final class MatchFunction implements Function {
  @Override
  public void apply(
      Scope scope,
      List<Expression> arguments,
      JsonNode in,
      @Nullable Path path,
      PathOutput output,
      Version version) {
    arguments
        .get(2)
        .apply(
            scope,
            in,
            test ->
                arguments
                    .get(1)
                    .apply(
                        scope,
                        in,
                        flags ->
                            arguments
                                .get(0)
                                .apply(
                                    scope,
                                    in,
                                    regex ->
                                        output.emit(
                                            answer(in, regex, flags, test.asBoolean(false)),
                                            null))));
  }

  private static JsonNode answer(JsonNode in, JsonNode regex, JsonNode flags, boolean test) {
    if (!in.isString() || !regex.isString()) {
      throw new JsonQueryException(
          Json.text(in.isString() ? regex : in) + " cannot be matched, as it is not a string");
    }
    Regex compiled = new Regex(regex.stringValue(), flags.asString(null));
    String text = in.stringValue();
    Matcher matcher = compiled.matcher(text);
    if (test) {
      return BooleanNode.valueOf(matcher.find());
    }
    ArrayNode matches = Json.array();
    while (matcher.find()) {
      if (compiled.counts(matcher)) {
        matches.add(match(compiled, matcher, text));
        if (!compiled.global()) {
          break;
        }
      }
      if (compiled.global() && isAtEnd(matcher, text)) {
        break;
      }
    }
    return matches;
  }

  /** jq looks for no further match once it has come to the end of the text. */
  private static boolean isAtEnd(Matcher matcher, String text) {
    int next = matcher.end() + (matcher.end() > matcher.start() ? 0 : 1);
    return next >= text.length();
  }

  private static ObjectNode match(Regex regex, Matcher matcher, String text) {
    ObjectNode match = group(matcher, 0, text);
    ArrayNode captures = match.putArray("captures");
    for (int i = 1; i <= matcher.groupCount(); i++) {
      captures.add(group(matcher, i, text).put("name", regex.name(i)));
    }
    return match;
  }

  private static ObjectNode group(Matcher matcher, int group, String text) {
    int start = matcher.start(group);
    if (start < 0) {
      return Json.object().put("offset", -1).put("length", 0).putNull("string");
    }
    int end = matcher.end(group);
    return Json.object()
        .put("offset", text.codePointCount(0, start))
        .put("length", text.codePointCount(start, end))
        .put("string", text.substring(start, end));
  }
}
