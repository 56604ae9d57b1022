package dev.ooslocal.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The image, built from the finished jar the way {@code make image} does it. */
final class BuiltImage {
  static final String NAME = "oos-local:it";
  private static final Path LOG = Path.of("target/it/image.log");
  private static final int MINUTES = 10;

  private BuiltImage() {}

  static void build() throws IOException, InterruptedException {
    Files.createDirectories(LOG.getParent());
    Process build =
        new ProcessBuilder(
                "docker",
                "build",
                "--file=docker/Dockerfile",
                "--build-arg=VERSION=it",
                "--tag=" + NAME,
                ".")
            .redirectErrorStream(true)
            .redirectOutput(LOG.toFile())
            .start();
    if (!build.waitFor(MINUTES, TimeUnit.MINUTES) || build.exitValue() != 0) {
      build.destroyForcibly();
      throw new IllegalStateException("the image is not built:\n" + Files.readString(LOG));
    }
  }
}
