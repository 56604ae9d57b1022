package dev.ooslocal.cloud.ecs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a process prints, up to the limit of the product. What goes beyond is read, so that the
 * process does not wait, counted and dropped; that it is the end which is dropped is chosen.
 */
final class CappedOutput {
  static final int LIMIT = 24 * 1024;
  private static final int CHUNK = 8192;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private long dropped;

  void readAll(InputStream from) {
    byte[] chunk = new byte[CHUNK];
    try {
      for (int read = from.read(chunk); read >= 0; read = from.read(chunk)) {
        add(chunk, read);
      }
    } catch (IOException closed) {
      throw new UncheckedIOException("the output of a command could not be read", closed);
    }
  }

  private synchronized void add(byte[] chunk, int read) {
    int room = Math.min(read, LIMIT - kept.size());
    kept.write(chunk, 0, room);
    dropped += read - room;
  }

  synchronized String text() {
    return kept.toString(StandardCharsets.UTF_8);
  }

  /** How many bytes are missing at the end. */
  synchronized long dropped() {
    return dropped;
  }
}
