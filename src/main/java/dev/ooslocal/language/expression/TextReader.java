package dev.ooslocal.language.expression;

import dev.ooslocal.language.Expression;
import dev.ooslocal.language.source.Source;
import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the references in a text; everything else survives byte for byte. */
final class TextReader {
  private static final Pattern BRACES = Pattern.compile("\\{\\{(.+?)}}");

  private final ReferenceReader references;

  TextReader(ReferenceReader references) {
    this.references = references;
  }

  Expression read(Source source, Reach reach) {
    String text = source.text();
    if (!text.contains("{{")) {
      return new Constant(source.value());
    }
    List<Expression> parts = new ArrayList<>();
    Matcher matcher = BRACES.matcher(text);
    int literal = 0;
    while (matcher.find()) {
      Optional<Expression> reference =
          references.read(matcher.group(1), source.at(matcher.start()), reach);
      if (reference.isPresent()) {
        if (isWhole(text, matcher)) {
          return reference.get();
        }
        literal(text.substring(literal, matcher.start()), parts);
        parts.add(reference.get());
        literal = matcher.end();
      }
    }
    if (parts.isEmpty()) {
      return new Constant(source.value());
    }
    literal(text.substring(literal), parts);
    return new TextExpression(parts);
  }

  private static boolean isWhole(String text, Matcher matcher) {
    return text.substring(0, matcher.start()).isBlank() && text.substring(matcher.end()).isBlank();
  }

  private static void literal(String text, List<Expression> parts) {
    if (!text.isEmpty()) {
      parts.add(new Constant(Json.string(text)));
    }
  }
}
