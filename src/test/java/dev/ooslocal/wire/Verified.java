package dev.ooslocal.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the service that verifies signatures and keeps its state in a folder; all share one.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ContextConfiguration(initializers = Verified.Settings.class)
@interface Verified {
  /** Where the service writes. */
  String FOLDER = "verified.folder";

  /** Settings of its context. */
  final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      String data = folder().toString();
      Map<String, Object> settings =
          Map.of(
              "oos.auth.mode",
              "verify",
              "oos.storage",
              "file",
              "oos.data.dir",
              data,
              FOLDER,
              data,
              "management.prometheus.metrics.export.enabled",
              true);
      context
          .getEnvironment()
          .getPropertySources()
          .addFirst(new MapPropertySource("verified", settings));
    }

    private static Path folder() {
      try {
        Path target = Files.createDirectories(Path.of("target"));
        return Files.createTempDirectory(target, "verified").toAbsolutePath();
      } catch (IOException unwritable) {
        throw new UncheckedIOException(unwritable);
      }
    }
  }
}
