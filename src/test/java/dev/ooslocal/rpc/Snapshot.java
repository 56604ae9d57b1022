package dev.ooslocal.rpc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that tests keep current: they write it with {@code -Dupdate.docs=true}, else compare. */
final class Snapshot {
  private Snapshot() {}

  static boolean isUpdate() {
    return Boolean.getBoolean("update.docs");
  }

  static void check(Path file, String text) throws IOException {
    if (isUpdate()) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, text);
    }
    assertThat(file)
        .as("write it with: make docs (mvn test -Dtest=... -Dupdate.docs=true)")
        .exists()
        .content()
        .isEqualTo(text);
  }
}
