package dev.ooslocal.cloud.simulated;

import java.util.regex.Pattern;

/**
 * What a call is refused for whose parameters do not fit: they name what there is not, or what
 * there is already, or are missing, malformed or used up. In lenient mode they often come of values
 * that were made up.
 */
final class Unfit {
  private static final Pattern CODES =
      Pattern.compile(
          "NotFound|Exist|NoSuch|Duplicate|Malformed|^Missing|^InvalidParameter"
              + "|^InvalidTemplate|^InvalidSchema|ValidationFailed|UserParameter",
          Pattern.CASE_INSENSITIVE);

  private Unfit() {}

  /** Whether a code, in the spelling of any product ({@code INSTANCE_NOT_EXIST}), says so. */
  static boolean is(String code) {
    return CODES.matcher(code.replace("_", "")).find();
  }
}
