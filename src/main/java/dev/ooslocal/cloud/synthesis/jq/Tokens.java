package dev.ooslocal.cloud.synthesis.jq;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a jq program into words. */
final class Tokens {
  private static final Pattern WORD =
      Pattern.compile(
          """
          (?<SPACE>\\s+|#[^\\n]*)\
          |(?<FIELD>\\.[A-Za-z_]\\w*)\
          |(?<NAME>[A-Za-z_]\\w*(?:::\\w+)*)\
          |(?<VARIABLE>\\$[A-Za-z_]\\w*)\
          |(?<FORMAT>@\\w+)\
          |(?<NUMBER>\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d+)?)\
          |(?<SIGN>\\?//|//=|\\|=|\\+=|-=|\\*=|/=|==|!=|<=|>=|//|\\.\\.|[|,.\\[\\](){}:;=<>+*/%?-])\
          """);

  private final String program;
  private final List<Token> tokens = new ArrayList<>();
  private int next;

  Tokens(String program) {
    this.program = program;
    Matcher matcher = WORD.matcher(program);
    int at = 0;
    while (at < program.length()) {
      if (program.charAt(at) == '"') {
        at = string(at);
      } else if (matcher.region(at, program.length()).lookingAt()) {
        add(matcher);
        at = matcher.end();
      } else {
        throw new UnreadableException(program);
      }
    }
  }

  Token peek() {
    return next < tokens.size() ? tokens.get(next) : new Token(Token.Kind.END, "");
  }

  Token take() {
    Token token = peek();
    next++;
    return token;
  }

  boolean takes(String sign) {
    boolean is = peek().is(sign);
    next += is ? 1 : 0;
    return is;
  }

  boolean takesWord(String word) {
    boolean is = peek().isWord(word);
    next += is ? 1 : 0;
    return is;
  }

  void expect(String sign) {
    if (!takes(sign)) {
      throw unreadable();
    }
  }

  void expectWord(String word) {
    if (!takesWord(word)) {
      throw unreadable();
    }
  }

  UnreadableException unreadable() {
    return new UnreadableException(program);
  }

  private void add(Matcher matcher) {
    for (Token.Kind kind :
        List.of(
            Token.Kind.FIELD,
            Token.Kind.NAME,
            Token.Kind.VARIABLE,
            Token.Kind.FORMAT,
            Token.Kind.NUMBER,
            Token.Kind.SIGN)) {
      String text = matcher.group(kind.name());
      if (text != null) {
        tokens.add(new Token(kind, kind == Token.Kind.FIELD ? text.substring(1) : text));
      }
    }
  }

  /** A string ends at the first quote outside of escapes and interpolations. */
  private int string(int from) {
    int depth = 0;
    for (int at = from + 1; at < program.length(); at++) {
      char c = program.charAt(at);
      if (c == '\\') {
        at++;
        depth += at < program.length() && program.charAt(at) == '(' ? 1 : 0;
      } else if (depth > 0) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      } else if (c == '"') {
        tokens.add(new Token(Token.Kind.STRING, program.substring(from + 1, at)));
        return at + 1;
      }
    }
    throw unreadable();
  }
}
