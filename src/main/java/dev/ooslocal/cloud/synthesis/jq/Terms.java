package dev.ooslocal.cloud.synthesis.jq;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads what operators stand between. */
final class Terms {
  private static final Jq INPUT = new Jq.Input();

  private final Tokens tokens;
  private final JqParser parser;

  Terms(Tokens tokens, JqParser parser) {
    this.tokens = tokens;
    this.parser = parser;
  }

  /** A term with all that is appended to it. */
  Jq term() {
    Jq term = beginning();
    while (true) {
      if (tokens.peek().kind() == Token.Kind.FIELD) {
        term = new Jq.At(term, text(tokens.take().text()));
      } else if (tokens.takes("[")) {
        term = bracket(term);
      } else if (tokens.takes(".")) {
        term = tokens.takes("[") ? bracket(term) : new Jq.At(term, string());
      } else if (!tokens.takes("?")) {
        return term;
      }
    }
  }

  private Jq beginning() {
    Token token = tokens.take();
    return switch (token.kind()) {
      case FIELD -> new Jq.At(INPUT, text(token.text()));
      case VARIABLE -> new Jq.Variable(token.text());
      case FORMAT -> format(token);
      case NUMBER -> new Jq.Literal(Json.parse(token.text()));
      case STRING -> composed(token.text());
      case NAME -> named(token.text());
      case SIGN -> signed(token.text());
      case END -> throw tokens.unreadable();
    };
  }

  private Jq format(Token token) {
    return tokens.peek().kind() == Token.Kind.STRING
        ? composed(tokens.take().text())
        : new Jq.Format(token.text());
  }

  private Jq signed(String sign) {
    return switch (sign) {
      case "." -> afterDot();
      case ".." -> INPUT;
      case "-" -> negative(term());
      case "(" -> closed(parser.pipe(), ")");
      case "[" -> new Jq.ListOf(tokens.takes("]") ? null : closed(parser.pipe(), "]"));
      case "{" -> new Jq.MapOf(entries());
      default -> throw tokens.unreadable();
    };
  }

  private static Jq negative(Jq of) {
    return of instanceof Jq.Literal(JsonNode number) && number.isNumber()
        ? new Jq.Literal(Json.parse("-" + number))
        : of;
  }

  private Jq afterDot() {
    if (tokens.peek().kind() == Token.Kind.STRING) {
      return new Jq.At(INPUT, string());
    }
    return tokens.takes("[") ? bracket(INPUT) : INPUT;
  }

  private Jq bracket(Jq of) {
    if (tokens.takes("]")) {
      return new Jq.Each(of);
    }
    if (tokens.takes(":")) {
      return slice(of);
    }
    Jq place = parser.pipe();
    return tokens.takes(":") ? slice(of) : new Jq.At(of, closed(place, "]"));
  }

  private Jq slice(Jq of) {
    if (!tokens.takes("]")) {
      closed(parser.pipe(), "]");
    }
    return new Jq.Slice(of);
  }

  private Jq named(String name) {
    return switch (name) {
      case "if" -> condition();
      case "try" -> attempt();
      case "reduce", "foreach" -> fold();
      case "def", "label", "import", "include" -> throw tokens.unreadable();
      case "true" -> new Jq.Literal(Json.parse("true"));
      case "false" -> new Jq.Literal(Json.parse("false"));
      case "null" -> new Jq.Literal(Json.nothing());
      default -> {
        if (!Functions.NAMES.contains(name)) {
          throw tokens.unreadable();
        }
        yield new Jq.Call(name, arguments());
      }
    };
  }

  private Jq condition() {
    Jq condition = parser.pipe();
    tokens.expectWord("then");
    Jq yes = parser.pipe();
    if (tokens.takesWord("elif")) {
      return new Jq.If(condition, yes, condition());
    }
    Jq no = tokens.takesWord("else") ? parser.pipe() : INPUT;
    tokens.expectWord("end");
    return new Jq.If(condition, yes, no);
  }

  private Jq attempt() {
    Jq body = term();
    if (tokens.takesWord("catch")) {
      term();
    }
    return body;
  }

  private Jq fold() {
    Jq source = term();
    tokens.expectWord("as");
    tokens.take();
    tokens.expect("(");
    parser.pipe();
    while (tokens.takes(";")) {
      parser.pipe();
    }
    return closed(new Jq.Fold(source), ")");
  }

  private List<Jq> arguments() {
    List<Jq> arguments = new ArrayList<>();
    if (tokens.takes("(")) {
      do {
        arguments.add(parser.pipe());
      } while (tokens.takes(";"));
      tokens.expect(")");
    }
    return arguments;
  }

  private List<Jq.Entry> entries() {
    List<Jq.Entry> entries = new ArrayList<>();
    while (!tokens.takes("}")) {
      entries.add(entry());
      tokens.takes(",");
    }
    return entries;
  }

  private Jq.Entry entry() {
    Token token = tokens.take();
    Jq key =
        switch (token.kind()) {
          case STRING -> composed(token.text());
          case NAME -> text(token.text());
          case VARIABLE -> text(token.text().substring(1));
          case FORMAT, FIELD, NUMBER, END -> throw tokens.unreadable();
          case SIGN -> closed(parser.pipe(), ")");
        };
    if (tokens.takes(":")) {
      return new Jq.Entry(key, value());
    }
    @Nullable Jq same = token.kind() == Token.Kind.VARIABLE ? new Jq.Variable(token.text()) : null;
    return new Jq.Entry(key, same == null ? new Jq.At(INPUT, key) : same);
  }

  /** Behind the colon stand terms, joined by pipes at most. */
  private Jq value() {
    Jq value = parser.operators(1);
    return tokens.takes("|") ? new Jq.Pipe(value, value()) : value;
  }

  private Jq string() {
    Token token = tokens.take();
    if (token.kind() != Token.Kind.STRING) {
      throw tokens.unreadable();
    }
    return composed(token.text());
  }

  private static Jq composed(String text) {
    List<Jq> parts = JqParser.interpolated(text);
    return parts.size() == 1 ? parts.getFirst() : new Jq.Text(parts);
  }

  private Jq closed(Jq inner, String sign) {
    tokens.expect(sign);
    return inner;
  }

  private static Jq text(String text) {
    return new Jq.Literal(Json.string(text));
  }
}
