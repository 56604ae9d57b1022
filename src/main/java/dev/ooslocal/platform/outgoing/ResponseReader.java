package dev.ooslocal.platform.outgoing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads an HTTP/1.1 answer of limited size. */
final class ResponseReader {
  private static final int LARGEST_HEAD = 64 * 1024;
  static final int LARGEST_BODY = 1024 * 1024;
  private static final int HEX = 16;

  private final InputStream in;
  private int headBytes;

  ResponseReader(InputStream in) {
    this.in = in;
  }

  OutgoingOutcome.Answer read(boolean hasBody) throws IOException {
    int status = status();
    while (status >= 100 && status < 200) {
      headers();
      status = status();
    }
    Map<String, String> headers = headers();
    boolean empty = !hasBody || status == 204 || status == 304;
    String body = empty ? "" : new String(body(headers), StandardCharsets.UTF_8);
    return new OutgoingOutcome.Answer(status, headers, body);
  }

  private int status() throws IOException {
    String[] parts = line().split(" ", 3);
    if (parts.length < 2 || !parts[0].startsWith("HTTP/1.") || !parts[1].matches("[1-5]\\d\\d")) {
      throw new IOException("the answer is no HTTP");
    }
    return Integer.parseInt(parts[1]);
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new HashMap<>();
    for (String line = line(); !line.isEmpty(); line = line()) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(name, line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private byte[] body(Map<String, String> headers) throws IOException {
    if (headers
        .getOrDefault("transfer-encoding", "")
        .toLowerCase(Locale.ROOT)
        .contains("chunked")) {
      return chunks();
    }
    String length = headers.get("content-length");
    if (length == null) {
      return checked(in.readNBytes(LARGEST_BODY + 1));
    }
    if (!length.matches("\\d{1,18}") || Long.parseLong(length) > LARGEST_BODY) {
      throw tooLarge();
    }
    byte[] body = in.readNBytes(Integer.parseInt(length));
    if (body.length < Integer.parseInt(length)) {
      throw new IOException("the answer ends too early");
    }
    return body;
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    while (true) {
      // There may be many chunks: what they hold is limited, not how often they say so.
      headBytes = 0;
      String size = line().split(";", 2)[0].strip();
      if (!size.matches("[0-9a-fA-F]{1,7}")) {
        throw size.isEmpty() ? new IOException("the answer is no HTTP") : tooLarge();
      }
      int length = Integer.parseInt(size, HEX);
      if (length == 0) {
        return all.toByteArray();
      }
      if (all.size() + length > LARGEST_BODY) {
        throw tooLarge();
      }
      all.write(in.readNBytes(length));
      line();
    }
  }

  private static byte[] checked(byte[] body) throws IOException {
    if (body.length > LARGEST_BODY) {
      throw tooLarge();
    }
    return body;
  }

  private static IOException tooLarge() {
    return new IOException("the answer is larger than " + LARGEST_BODY + " bytes");
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0 || ++headBytes > LARGEST_HEAD) {
        throw new IOException(next < 0 ? "the connection was closed" : "the head is too large");
      }
      if (next != '\r') {
        line.write(next);
      }
    }
    return line.toString(StandardCharsets.ISO_8859_1);
  }
}
