package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the process makes of its settings. */
class SettingsIT {
  @Test
  void doesNotStartWithASettingThatDoesNotExist() {
    try (ServiceProcess service = ServiceProcess.start("--oos.storag=file")) {
      assertThat(service.awaitEnd()).isEqualTo(1);
      assertThat(service.log())
          .contains("There is no setting oos.storag: did you mean oos.storage?")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void stopsInGoodOrderWhenAsked(@TempDir Path data) {
    try (ServiceProcess service =
        ServiceProcess.ready("--oos.storage=file", "--oos.data.dir=" + data)) {
      // 128 + 15: a JVM that has been asked to end says so.
      assertThat(service.stop()).isEqualTo(143);
      assertThat(service.log()).doesNotContain(" ERROR ");
    }
  }
}
