package dev.ooslocal.rpc;

/** A declared error on its way to the caller. */
public final class ApiException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;

  /** A declared error; the arguments fill the placeholders of its code, then of its message. */
  public ApiException(ErrorCode error, Object... arguments) {
    this(
        fill(error.code(), arguments, 0),
        error.status(),
        fill(error.message(), arguments, error.code().contains("{}") ? 1 : 0));
  }

  /** An error in another product's own words. */
  public ApiException(String code, int status, String message) {
    super(message, null, false, false);
    this.code = code;
    this.status = status;
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

  private static String fill(String text, Object[] arguments, int from) {
    String filled = text;
    for (int i = from; i < arguments.length && filled.contains("{}"); i++) {
      int at = filled.indexOf("{}");
      filled = filled.substring(0, at) + arguments[i] + filled.substring(at + 2);
    }
    return filled;
  }
}
