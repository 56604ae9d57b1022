package dev.ooslocal.setting.delivery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The folder that stands for buckets and log projects. */
final class Folder {
  private final Path root;

  Folder(String dir) {
    root = Path.of(dir).toAbsolutePath().normalize();
  }

  /** An object of a bucket. */
  void object(String bucket, String key, String content) throws IOException {
    write(root.resolve("oss").resolve(bucket).resolve(relative(key)), content);
  }

  /** What a log project was sent of an execution. */
  void lines(String project, String executionId, String content) throws IOException {
    write(root.resolve("sls").resolve(project).resolve(executionId + ".jsonl"), content);
  }

  private void write(Path file, String content) throws IOException {
    if (!file.normalize().startsWith(root)) {
      throw new IOException(file + " is not below " + root);
    }
    Files.createDirectories(file.getParent());
    Path written = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(written, content);
    Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static String relative(String key) {
    return key.startsWith("/") ? key.substring(1) : key;
  }
}
