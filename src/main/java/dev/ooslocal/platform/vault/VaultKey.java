package dev.ooslocal.platform.vault;

import dev.ooslocal.platform.storage.StorageException;
import dev.ooslocal.platform.storage.StorageSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Where the key comes from: the setting, else a file beside the data, else memory. */
final class VaultKey {
  static final String FILE = "secrets.key";
  private static final int BYTES = 32;

  private VaultKey() {}

  static byte[] of(VaultSettings settings, StorageSettings storage) {
    if (!settings.key().isEmpty()) {
      return decoded(settings.key(), "oos.secrets.key");
    }
    return switch (storage.storage()) {
      case MEMORY -> fresh();
      case FILE, JDBC -> kept(Path.of(storage.data().dir(), FILE));
    };
  }

  private static byte[] kept(Path file) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        // Written beside it first: a start that is killed meanwhile leaves no half of a key.
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), FILE, "", ownerOnly());
        Files.writeString(whole, Base64.getEncoder().encodeToString(fresh()));
        Files.move(whole, file);
      }
      return decoded(Files.readString(file).strip(), file.toString());
    } catch (IOException unusable) {
      throw new UncheckedIOException(
          "The key of secrets cannot be kept in " + file + "; set oos.secrets.key", unusable);
    }
  }

  private static FileAttribute<?>[] ownerOnly() {
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(
              Set.copyOf(PosixFilePermissions.fromString("rw-------")))
        }
        : new FileAttribute<?>[0];
  }

  private static byte[] decoded(String text, String where) {
    try {
      byte[] key = Base64.getDecoder().decode(text);
      if (key.length == BYTES) {
        return key;
      }
    } catch (IllegalArgumentException notBase64) {
      // said below
    }
    throw new StorageException(where + " must be " + BYTES + " bytes in Base64");
  }

  private static byte[] fresh() {
    byte[] key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return key;
  }
}
