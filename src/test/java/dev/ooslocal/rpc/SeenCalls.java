package dev.ooslocal.rpc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Notes in {@code target} which test has had which answer from which operation over HTTP. */
public final class SeenCalls {
  static final Path FILE = Path.of("target", "seen-calls.txt");

  /** Stands for the operation of a request that was refused before it had one. */
  public static final String NONE = "-";

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private SeenCalls() {}

  /**
   * Notes one call.
   *
   * @param code the error code of the answer, empty for a success
   * @param test the simple name of the test's class; calls of nobody are not noted
   * @param client a real client that made the call, such as {@code curl}, or empty
   */
  public static void note(String operation, String code, String test, String client) {
    String line = String.join("\t", operation, code.isEmpty() ? "200" : code, test, client);
    if (test.isEmpty() || !SEEN.add(line)) {
      return;
    }
    try {
      Files.createDirectories(FILE.toAbsolutePath().getParent());
      Files.writeString(FILE, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** What was noted since {@code target} was made; nothing before the first test. */
  static List<String> lines() throws IOException {
    return Files.exists(FILE) ? Files.readAllLines(FILE) : List.of();
  }
}
