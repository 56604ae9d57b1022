package dev.ooslocal.rpc;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A request as it came: query and form read apart, since V3 signs them differently, and joined.
 *
 * @param method GET or POST
 * @param query the parameters of the URL, decoded
 * @param body the body, byte by byte
 * @param parameters query and form as one map; the form wins
 * @param headers lower-case names; of a repeated header the first
 */
record RawRequest(
    String method,
    Map<String, String> query,
    byte[] body,
    Map<String, String> parameters,
    Map<String, String> headers) {
  /** Chosen: many times what the largest template needs, far from what hurts. */
  static final int LARGEST_BODY = 4 * 1024 * 1024;

  private static final String FORM = "application/x-www-form-urlencoded";

  static RawRequest of(HttpServletRequest request) throws IOException {
    Map<String, String> headers = Headers.of(request);
    byte[] body = body(request);
    Map<String, String> query = FormText.parse(request.getQueryString(), "query");
    Map<String, String> parameters = query;
    if (body.length > 0) {
      requireForm(headers.get("content-type"));
      Map<String, String> form = FormText.parse(new String(body, StandardCharsets.UTF_8), "body");
      parameters = FormText.join(query, form);
    }
    return new RawRequest(request.getMethod(), query, body, parameters, headers);
  }

  @Nullable String parameter(String name) {
    return parameters.get(name);
  }

  @Nullable String header(String name) {
    return headers.get(name);
  }

  private static byte[] body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > LARGEST_BODY) {
      throw tooLarge();
    }
    byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
    if (body.length > LARGEST_BODY) {
      throw tooLarge();
    }
    return body;
  }

  private static ApiException tooLarge() {
    return new ApiException(
        ErrorCode.INVALID_PARAMETER,
        "The request body is invalid: it must have at most " + LARGEST_BODY + " bytes");
  }

  /** Parameters in a body that nobody reads would be missed without a word. */
  private static void requireForm(@Nullable String contentType) {
    if (contentType != null && !contentType.strip().toLowerCase(Locale.ROOT).startsWith(FORM)) {
      throw new ApiException(
          ErrorCode.INVALID_PARAMETER,
          "The request body is invalid: it is "
              + contentType.strip()
              + ", but parameters are read from the query and from a body that is "
              + FORM);
    }
  }
}
