package dev.ooslocal.wire;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;

/** Sends bytes as they are, whatever HTTP says of them, and reads what comes back to the end. */
final class RawExchange {
  /** Nothing came back, the connection was closed: an answer, too. */
  static final int CLOSED = 0;

  /** It was still open, and silent, when patience was over. */
  static final int SILENT = -1;

  private static final int PATIENCE_MILLIS = 10_000;
  private static final int LONGEST = 4_000_000;

  private RawExchange() {}

  /**
   * What came back.
   *
   * @param status of the answer, {@link #CLOSED} or {@link #SILENT}
   */
  record Answer(int status, String text) {}

  static Answer of(int port, byte[] request) throws IOException {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      socket.setSoTimeout(PATIENCE_MILLIS);
      try {
        socket.getOutputStream().write(request);
        // Whoever waits for more than there is sees that nothing comes.
        socket.shutdownOutput();
      } catch (IOException refusedWhileSending) {
        // It may have answered nevertheless.
      }
      return answer(socket.getInputStream());
    }
  }

  private static Answer answer(InputStream in) {
    ByteArrayOutputStream read = new ByteArrayOutputStream();
    try {
      byte[] some = new byte[8192];
      for (int n = in.read(some); n >= 0 && read.size() < LONGEST; n = in.read(some)) {
        read.write(some, 0, n);
      }
    } catch (SocketTimeoutException hangs) {
      return new Answer(SILENT, read.toString(StandardCharsets.UTF_8));
    } catch (IOException reset) {
      // As good as closed.
    }
    String text = read.toString(StandardCharsets.UTF_8);
    return new Answer(status(text), text);
  }

  private static int status(String text) {
    return text.matches("(?s)HTTP/1\\.1 \\d{3}.*")
        ? Integer.parseInt(text.substring(9, 12))
        : CLOSED;
  }
}
