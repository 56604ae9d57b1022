package dev.ooslocal.cloud.simulated;

import java.util.regex.Pattern;

/**
 * What a call is refused for whose parameters do not fit: they name what there is not, or are
 * missing, malformed or used up. In lenient mode they often come of values that were made up.
 */
final class Unfit {
  private static final Pattern CODES =
      Pattern.compile(
          "NotFound|NotExist|NoSuch|Duplicate|Malformed|^Missing|^InvalidParameter"
              + "|^InvalidTemplate|^InvalidSchema|ValidationFailed|UserParameter");

  private Unfit() {}

  static boolean is(String code) {
    return CODES.matcher(code).find();
  }
}
