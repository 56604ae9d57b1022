package dev.ooslocal.rpc;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A declared error on its way to the caller. */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;
  private final @Nullable Duration retryAfter;

  /** A declared error; the arguments fill the placeholders of its code, then of its message. */
  public ApiException(ErrorCode error, Object... arguments) {
    this(
        fill(error.code(), arguments, 0),
        error.status(),
        fill(error.message(), arguments, error.code().contains("{}") ? 1 : 0));
  }

  private ApiException(ErrorCode error, Duration retryAfter) {
    super(error.message(), null, false, false);
    code = error.code();
    status = error.status();
    this.retryAfter = retryAfter;
  }

  /** An error in another product's own words. */
  public ApiException(String code, int status, String message) {
    super(message, null, false, false);
    this.code = code;
    this.status = status;
    retryAfter = null;
  }

  /** Too many requests; after this time there is room for one again. */
  public static ApiException throttled(Duration retryAfter) {
    return new ApiException(ErrorCode.THROTTLING_USER, retryAfter);
  }

  public static ApiException invalid(String parameter, String rule) {
    return new ApiException(
        ErrorCode.INVALID_PARAMETER, "The parameter " + parameter + " is invalid: " + rule);
  }

  public static ApiException missing(String parameter) {
    return new ApiException(ErrorCode.MISSING_BUSINESS_PARAMETER, parameter, parameter);
  }

  public String code() {
    return code;
  }

  public int status() {
    return status;
  }

  /** When it is worth trying again; null: nobody can say. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }

  private static String fill(String text, Object[] arguments, int from) {
    String filled = text;
    for (int i = from; i < arguments.length && filled.contains("{}"); i++) {
      int at = filled.indexOf("{}");
      filled = filled.substring(0, at) + arguments[i] + filled.substring(at + 2);
    }
    return filled;
  }
}
