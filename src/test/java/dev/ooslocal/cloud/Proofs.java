package dev.ooslocal.cloud;

import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The proofs of product actions and public templates, one entry per template in {@code
 * proofs/*.yml}: {@code before} (calls that bring the world into a state that needs the work),
 * {@code with} (the parameters), {@code calls} (those it makes, in turn; a plus sign means once or
 * more), {@code outputs}, {@code after} (calls that show the state it leaves), and {@code fails} (a
 * run that must fail, and the product's code for it).
 */
final class Proofs {
  private static final Path FOLDER = Path.of("src/test/resources/proofs");

  private Proofs() {}

  /** A proof of one template. */
  record Proof(String template, JsonNode steps) {}

  static List<Proof> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .sorted()
          .flatMap(file -> YamlDocument.read(file).json().properties().stream())
          .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
          .map(row -> new Proof(row.getKey(), row.getValue()))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
