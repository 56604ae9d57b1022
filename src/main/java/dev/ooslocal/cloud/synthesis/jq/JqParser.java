package dev.ooslocal.cloud.synthesis.jq;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Parses jq by the strength of its operators. */
public final class JqParser {
  private static final Map<String, Integer> STRENGTH =
      Map.ofEntries(
          Map.entry("//", 1),
          Map.entry("=", 2),
          Map.entry("|=", 2),
          Map.entry("+=", 2),
          Map.entry("-=", 2),
          Map.entry("*=", 2),
          Map.entry("/=", 2),
          Map.entry("//=", 2),
          Map.entry("or", 3),
          Map.entry("and", 4),
          Map.entry("==", 5),
          Map.entry("!=", 5),
          Map.entry("<", 5),
          Map.entry("<=", 5),
          Map.entry(">", 5),
          Map.entry(">=", 5),
          Map.entry("+", 6),
          Map.entry("-", 6),
          Map.entry("*", 7),
          Map.entry("/", 7),
          Map.entry("%", 7));
  private static final Set<String> FROM_THE_RIGHT = Set.of("//");

  private final Tokens tokens;
  private final Terms terms;

  private JqParser(String program) {
    tokens = new Tokens(program);
    terms = new Terms(tokens, this);
  }

  /**
   * The program as it is written or, as selectors may leave it out, with a dot in front.
   *
   * @throws UnreadableException when it is neither
   */
  public static Jq parse(String program) {
    try {
      return new JqParser(program).whole();
    } catch (UnreadableException asWritten) {
      return new JqParser("." + program).whole();
    }
  }

  private Jq whole() {
    Jq all = pipe();
    if (tokens.peek().kind() != Token.Kind.END) {
      throw tokens.unreadable();
    }
    return all;
  }

  /** Everything up to what closes it. */
  Jq pipe() {
    Jq left = comma();
    if (tokens.takesWord("as")) {
      String name = variable();
      tokens.expect("|");
      return new Jq.Bind(left, name, pipe());
    }
    return tokens.takes("|") ? new Jq.Pipe(left, pipe()) : left;
  }

  private Jq comma() {
    Jq left = operators(1);
    while (tokens.takes(",")) {
      left = new Jq.Comma(left, operators(1));
    }
    return left;
  }

  /** A value of a map: no commas, but pipes bind it too when it is in brackets. */
  Jq operators(int least) {
    Jq left = terms.term();
    while (true) {
      Token token = tokens.peek();
      Integer strength =
          token.kind() == Token.Kind.SIGN || token.kind() == Token.Kind.NAME
              ? STRENGTH.get(token.text())
              : null;
      if (strength == null || strength < least) {
        return left;
      }
      tokens.take();
      int inner = FROM_THE_RIGHT.contains(token.text()) ? strength : strength + 1;
      left = new Jq.Binary(token.text(), left, operators(inner));
    }
  }

  /** The name behind {@code as}; empty for a pattern. */
  private String variable() {
    Token token = tokens.take();
    if (token.kind() != Token.Kind.VARIABLE) {
      throw tokens.unreadable();
    }
    return token.text();
  }

  /** Reads what stands inside an interpolation. */
  static List<Jq> interpolated(String text) {
    return Interpolation.parts(text, inner -> new JqParser(inner).whole());
  }
}
