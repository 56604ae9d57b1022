package dev.ooslocal.platform;

import org.jspecify.annotations.Nullable;

/**
 * Bad input to the local API or to a seed file: what is wrong and where. The local API answers it
 * as 400 with {@code {"code","message","field"}}.
 */
public final class LocalProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final @Nullable String field;

  /**
   * @param code a short name of the rule, such as {@code UnknownField}
   * @param message a sentence for whoever wrote the input
   * @param field the path of the field, such as {@code answers[0].delay}; null when it is about the
   *     whole
   */
  public LocalProblem(String code, String message, @Nullable String field) {
    super(message, null, false, false);
    this.code = code;
    this.field = field;
  }

  public String code() {
    return code;
  }

  public String message() {
    return String.valueOf(getMessage());
  }

  public @Nullable String field() {
    return field;
  }
}
