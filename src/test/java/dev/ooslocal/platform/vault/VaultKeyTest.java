package dev.ooslocal.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ooslocal.platform.storage.StorageException;
import dev.ooslocal.platform.storage.StorageSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultKeyTest {
  @TempDir private Path folder;

  @Test
  void isMadeOnceAndKeptForItsOwnerAlone() throws IOException {
    byte[] key = VaultKey.of(new VaultSettings(""), inFolder());
    assertThat(key).hasSize(32);
    assertThat(VaultKey.of(new VaultSettings(""), inFolder())).isEqualTo(key);
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).containsExactly(folder.resolve(VaultKey.FILE));
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(all.getFirst())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void isNeverReplacedByAnother() throws IOException {
    Files.writeString(folder.resolve(VaultKey.FILE), "c2hvcnQ=");
    assertThatThrownBy(() -> VaultKey.of(new VaultSettings(""), inFolder()))
        .isInstanceOf(StorageException.class)
        .hasMessageContaining("must be 32 bytes in Base64");
    assertThat(folder.resolve(VaultKey.FILE)).hasContent("c2hvcnQ=");
  }

  private StorageSettings inFolder() {
    return new StorageSettings(
        StorageSettings.Kind.FILE,
        new StorageSettings.Data(folder.toString()),
        new StorageSettings.Jdbc("", "", ""));
  }
}
