package dev.ooslocal.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
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

  /** A start tells little, and what is meant to be so is no reason to warn. */
  @Test
  void stopsInGoodOrderWhenAsked(@TempDir Path data) throws IOException {
    try (ServiceProcess service =
        ServiceProcess.ready("--oos.storage=file", "--oos.data.dir=" + data)) {
      URI documents = URI.create(service.url() + "/v3/api-docs/local");
      try (InputStream open = documents.toURL().openStream()) {
        assertThat(open.readAllBytes()).isNotEmpty();
      }
      // 128 + 15: a JVM that has been asked to end says so.
      assertThat(service.stop()).isEqualTo(143);
      assertThat(service.log())
          .contains(" is ready at " + service.url() + " (file storage;")
          .doesNotContain(" ERROR ", " WARN ", "\tat ");
    }
  }
}
