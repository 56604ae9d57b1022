package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * The vendor's client of ECS, unmodified, against the finished jar: it sees what templates do, and
 * they see what it does. What it does stands in {@code src/test/sdk/EcsClientLife.java}.
 */
class EcsSdkIT {
  @Test
  void sharesOneWorldWithTemplates() throws IOException, InterruptedException {
    try (ServiceProcess service = ServiceProcess.ready("--oos.clock.mode=skip")) {
      assertThat(SdkProgram.run("EcsClientLife", service.endpoint())).contains("ALL DONE");
    }
  }
}
