package dev.ooslocal.cloud.synthesis.jq;

/**
 * A word of a jq program.
 *
 * @param text as written; for a string what stands between its quotes
 */
record Token(Kind kind, String text) {
  /** What a token is. */
  enum Kind {
    NAME,
    FIELD,
    VARIABLE,
    FORMAT,
    NUMBER,
    STRING,
    SIGN,
    END
  }

  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  boolean isWord(String word) {
    return kind == Kind.NAME && text.equals(word);
  }
}
