package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The vendor's client of ECS, unmodified, against the finished jar: it sees what templates do, and
 * they see what it does. What it does stands in {@code src/test/sdk/EcsClientLife.java}.
 */
class EcsSdkIT {
  @Test
  void sharesOneWorldWithTemplates() throws IOException, InterruptedException {
    try (ServiceProcess service = ServiceProcess.ready("--oos.clock.mode=skip")) {
      Process sdk =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  "src/test/sdk/EcsClientLife.java",
                  service.endpoint())
              .redirectErrorStream(true)
              .start();
      String said = new String(sdk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(said).contains("ALL DONE");
      assertThat(sdk.waitFor()).isZero();
    }
  }
}
