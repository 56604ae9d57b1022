package dev.ooslocal.language;

import dev.ooslocal.language.selector.Compiler;

/** Makes selectors of their texts. The same text is compiled once and remembered for a while. */
public final class Selectors {
  private Selectors() {}

  /**
   * The selector a text stands for: the jq program as it is written, or, if that is none, with a
   * dot in front.
   *
   * @throws EvaluationException when the text is no jq program either way
   */
  public static Selector of(String text) {
    return Compiler.compile(text);
  }
}
