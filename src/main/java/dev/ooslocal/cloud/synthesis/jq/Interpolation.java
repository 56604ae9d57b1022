package dev.ooslocal.cloud.synthesis.jq;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/** Takes a string apart where it holds programs. */
final class Interpolation {
  private Interpolation() {}

  /** Literals and programs in their order. */
  static List<Jq> parts(String text, Function<String, Jq> parse) {
    List<Jq> parts = new ArrayList<>();
    int from = 0;
    int opened = text.indexOf("\\(");
    while (opened >= 0) {
      int closed = closing(text, opened + 2);
      parts.add(literal(text.substring(from, opened)));
      parts.add(parse.apply(text.substring(opened + 2, closed)));
      from = closed + 1;
      opened = text.indexOf("\\(", from);
    }
    parts.add(literal(text.substring(from)));
    return parts;
  }

  private static int closing(String text, int from) {
    int depth = 1;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    throw new UnreadableException(text);
  }

  private static Jq literal(String text) {
    try {
      return new Jq.Literal(Json.parse('"' + text.replace("\n", "\\n").replace("\t", "\\t") + '"'));
    } catch (JacksonException oddEscape) {
      return new Jq.Literal(Json.string(text));
    }
  }
}
