package dev.ooslocal.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * How the finished service is started: the jar as it is, or, which is much sooner, taken apart with
 * an AOT cache, as {@code make run} starts it. The build prepares the latter in the folder {@code
 * it.start}; for any other jar, named by {@code it.jar} or built since, there is only itself.
 */
final class Launch {
  private static final Path JAR =
      Path.of(System.getProperty("it.jar", "target/oos-local.jar")).toAbsolutePath();
  private static final Path PREPARED =
      Path.of(System.getProperty("it.start", "target/it-start")).toAbsolutePath();
  private static final List<String> SOONEST = isPrepared() ? prepared() : jar();

  private Launch() {}

  /** What follows {@code java} when the jar is started as it is. */
  static List<String> jar() {
    return List.of("-jar", JAR.toString());
  }

  /** What follows {@code java} for the soonest start there is. */
  static List<String> soonest() {
    return SOONEST;
  }

  private static List<String> prepared() {
    return List.of("@" + PREPARED.resolve("options"));
  }

  private static boolean isPrepared() {
    Path hash = PREPARED.resolve("jar.sha256");
    try {
      if (Files.exists(hash) && Files.readString(hash).strip().equals(hash(JAR))) {
        return true;
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    System.err.println("No fast start is prepared for " + JAR + ": it is started as it is, slowly");
    return false;
  }

  private static String hash(Path file) throws IOException {
    try {
      byte[] content = Files.readAllBytes(file);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJvmHasIt) {
      throw new IllegalStateException(everyJvmHasIt);
    }
  }
}
