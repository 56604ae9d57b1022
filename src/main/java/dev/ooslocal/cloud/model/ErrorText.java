package dev.ooslocal.cloud.model;

import dev.ooslocal.rpc.ApiException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An error of a product, written in one line: status, code, message. */
record ErrorText(int status, String code, String message) {
  private static final Pattern LINE = Pattern.compile("(\\d{3}) (\\S+) (.+)");

  static ErrorText of(String line) {
    Matcher parts = LINE.matcher(line.strip());
    if (!parts.matches()) {
      throw new ModelException("no error line (status, code, message): " + line);
    }
    return new ErrorText(Integer.parseInt(parts.group(1)), parts.group(2), parts.group(3));
  }

  ApiException raised() {
    return new ApiException(code, status, message);
  }
}
