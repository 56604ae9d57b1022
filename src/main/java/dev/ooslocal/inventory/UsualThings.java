package dev.ooslocal.inventory;

import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What is on an instance of which nothing else is known, by operating system (chosen). */
final class UsualThings {
  private static final JsonNode LINUX = read("linux.yml");
  private static final JsonNode WINDOWS = read("windows.yml");

  private UsualThings() {}

  static List<JsonNode> of(boolean windows, String name) {
    return (windows ? WINDOWS : LINUX).path(name).valueStream().toList();
  }

  private static JsonNode read(String name) {
    try (InputStream file = UsualThings.class.getResourceAsStream("/inventory/" + name)) {
      if (file == null) {
        throw new IllegalStateException("inventory/" + name + " is missing");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return YamlDocument.of(Path.of(name), text).json();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
