package dev.ooslocal.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this build. */
final class Version {
  private static final String CURRENT = read();

  private Version() {}

  /** As the build wrote it down; {@code dev} when run without a build. */
  public static String current() {
    return CURRENT;
  }

  private static String read() {
    try (InputStream file = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
      if (file == null) {
        return "dev";
      }
      Properties facts = new Properties();
      facts.load(file);
      return facts.getProperty("build.version", "dev");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
