package dev.ooslocal.control.seed;

import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
      return Sha256.hex(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw unreadable(file, unreadable);
    }
  }

  private static LocalProblem unreadable(Path file, IOException reason) {
    return new LocalProblem("UnreadableFile", file + ": cannot be read: " + reason, null);
  }
}
