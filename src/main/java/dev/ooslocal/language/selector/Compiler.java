package dev.ooslocal.language.selector;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Parses;
import dev.ooslocal.language.Selector;
import java.util.Optional;

/** Compiles selectors and remembers the most recent ones. */
public final class Compiler {
  private static final int REMEMBERED = 5_000;

  private static final Cache<String, Selector> COMPILED =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();

  private Compiler() {}

  /**
   * The selector of a text.
   *
   * @throws EvaluationException when it is no jq program, with or without a dot in front
   */
  public static Selector compile(String text) {
    Selector known = COMPILED.getIfPresent(text);
    if (known != null) {
      return known;
    }
    Parses.counted();
    Selector compiled = withOptionalDot(text.strip());
    COMPILED.put(text, compiled);
    return compiled;
  }

  private static Selector withOptionalDot(String text) {
    try {
      return program(text);
    } catch (NotAProgramException asWritten) {
      return Optional.of(text)
          .filter(_ -> asWritten.mayLackDot())
          .flatMap(Compiler::withDot)
          .orElseThrow(
              () ->
                  new EvaluationException(
                      "the selector \"" + text + "\" is no jq program: " + asWritten.getMessage()));
    }
  }

  private static Optional<Selector> withDot(String text) {
    try {
      return Optional.of(program("." + text));
    } catch (NotAProgramException e) {
      return Optional.empty();
    }
  }

  private static Selector program(String text) throws NotAProgramException {
    Optional<PlainPath> path = PlainPathParser.parse(text);
    return path.isPresent() ? path.get() : JqProgram.compile(text);
  }
}
