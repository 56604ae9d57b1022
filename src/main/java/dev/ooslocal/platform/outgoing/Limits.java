package dev.ooslocal.platform.outgoing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** Reads from a connection until a moment in time, however slowly it drips. */
final class Limits extends FilterInputStream {
  private static final long NANOS = 1_000_000L;

  private final Socket socket;
  private final long deadline;

  /**
   * @param deadline in the time of {@link System#nanoTime}
   */
  Limits(Socket socket, InputStream in, long deadline) {
    super(in);
    this.socket = socket;
    this.deadline = deadline;
  }

  @Override
  public int read() throws IOException {
    await();
    return super.read();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    await();
    return super.read(into, from, length);
  }

  private void await() throws IOException {
    long left = (deadline - System.nanoTime()) / NANOS;
    if (left <= 0) {
      throw new SocketTimeoutException("the answer took too long");
    }
    socket.setSoTimeout(Math.toIntExact(left));
  }
}
