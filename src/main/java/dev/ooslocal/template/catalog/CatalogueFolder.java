package dev.ooslocal.template.catalog;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads a mounted folder of public templates as it is, sub-folders included. */
final class CatalogueFolder {
  private static final Logger LOG = LoggerFactory.getLogger(CatalogueFolder.class);

  private CatalogueFolder() {}

  /**
   * The template files of a folder, in the order of their paths, JSON before YAML: where a template
   * is there in both forms, the YAML one comes later and so wins.
   *
   * @throws CatalogueException when the folder cannot be read
   */
  static List<CatalogueFile> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new CatalogueException("oos.catalog.dirs names " + folder + ", which is no folder");
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      List<CatalogueFile> files = new ArrayList<>();
      for (Path path : paths.filter(path -> isShown(folder, path)).sorted(ORDER).toList()) {
        read(path).ifPresent(files::add);
      }
      return files;
    } catch (IOException unreadable) {
      throw new CatalogueException("the folder " + folder + " cannot be read", unreadable);
    }
  }

  private static final Comparator<Path> ORDER =
      Comparator.comparing((Path path) -> !path.toString().endsWith("json"))
          .thenComparing(Comparator.naturalOrder());

  private static boolean isShown(Path folder, Path path) {
    for (Path part : folder.relativize(path)) {
      if (part.toString().startsWith(".")) {
        return false;
      }
    }
    return Files.isRegularFile(path);
  }

  private static Optional<CatalogueFile> read(Path path) throws IOException {
    Optional<String> name = CatalogueFile.templateName(String.valueOf(path.getFileName()));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CatalogueFile(
              name.get(),
              Files.readString(path),
              path.toString(),
              Files.getLastModifiedTime(path).toInstant()));
    } catch (MalformedInputException notUtf8) {
      LOG.warn("{} is not served as a public template: it is not UTF-8 text", path);
      return Optional.empty();
    }
  }
}
