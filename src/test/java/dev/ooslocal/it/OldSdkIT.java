package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The vendor's old Java SDK, unmodified and with its own class path, against the finished jar. What
 * it does stands in {@code src/test/sdk/OldSdkLife.java}.
 */
class OldSdkIT {
  @Test
  void livesThroughTheLifeOfTemplatesAndExecutions() throws IOException, InterruptedException {
    try (ServiceProcess service = ServiceProcess.ready()) {
      Process sdk =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("it.old-sdk", "target/old-sdk") + "/*",
                  "src/test/sdk/OldSdkLife.java",
                  service.endpoint())
              .redirectErrorStream(true)
              .start();
      String said = new String(sdk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(said).contains("ALL DONE");
      assertThat(sdk.waitFor()).isZero();
      ClientCalls.note(service, OldSdkIT.class, "Java SDK 1.5.10");
    }
  }
}
