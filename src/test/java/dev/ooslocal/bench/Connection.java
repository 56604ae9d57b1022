package dev.ooslocal.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One kept-alive HTTP connection. Plain sockets: the load generator runs on the same cores as what
 * it measures, so it must cost little.
 */
final class Connection implements AutoCloseable {
  /** A server may close a connection that has been idle for long. */
  private static final long LONGEST_IDLE_NANOS = 5_000_000_000L;

  private final int port;
  private Wire wire;
  private long usedAt = System.nanoTime();

  Connection(int port) {
    this.port = port;
    wire = open(port);
  }

  private static Wire open(int port) {
    try {
      Socket socket = new Socket("127.0.0.1", port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(60_000);
      return new Wire(
          socket,
          new BufferedInputStream(socket.getInputStream(), 16_384),
          socket.getOutputStream());
    } catch (IOException e) {
      throw new IllegalStateException("no connection to port " + port, e);
    }
  }

  /** A POST of a form, ready to be sent any number of times. */
  static byte[] form(String path, String body) {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "POST "
            + path
            + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Content-Length: "
            + content.length
            + "\r\n\r\n";
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
    all.writeBytes(content);
    return all.toByteArray();
  }

  /** The body of the answer, which must be a success. */
  String send(byte[] request) {
    if (System.nanoTime() - usedAt > LONGEST_IDLE_NANOS) {
      close();
      wire = open(port);
    }
    usedAt = System.nanoTime();
    try {
      wire.out.write(request);
      String status = line();
      int length = 0;
      boolean chunked = false;
      boolean closes = false;
      for (String header = line(); !header.isEmpty(); header = line()) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(lower.substring(15).strip());
        }
        chunked |= lower.equals("transfer-encoding: chunked");
        closes |= lower.equals("connection: close");
      }
      String body =
          new String(chunked ? chunks() : wire.in.readNBytes(length), StandardCharsets.UTF_8);
      if (closes) {
        close();
        wire = open(port);
      }
      if (!status.startsWith("HTTP/1.1 2")) {
        throw new IllegalStateException(status + ": " + body);
      }
      return body;
    } catch (IOException e) {
      throw new IllegalStateException("the connection broke", e);
    }
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int size = chunk(); size > 0; size = chunk()) {
      body.writeBytes(wire.in.readNBytes(size));
      line();
    }
    line();
    return body.toByteArray();
  }

  private int chunk() throws IOException {
    return Integer.parseInt(line(), 16);
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = wire.in.read(); c != '\n'; c = wire.in.read()) {
      if (c < 0) {
        throw new IOException("the other side has closed");
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      wire.socket.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Wire(Socket socket, InputStream in, OutputStream out) {}
}
