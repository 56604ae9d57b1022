package dev.ooslocal.control.seed;

import dev.ooslocal.platform.LocalProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads files of the seed folder. */
final class SeedText {
  private SeedText() {}

  /**
   * @throws LocalProblem when it cannot be read as UTF-8
   */
  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  /** SHA-256 of the file in lower-case hex. */
  static String hash(Path file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(digest);
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  private static LocalProblem unreadable(Path file, IOException reason) {
    return new LocalProblem("UnreadableFile", file + ": cannot be read: " + reason, null);
  }
}
