package dev.ooslocal.language;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Test rows from a file, which is read once. */
final class Rows {
  private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

  private Rows() {}

  static Stream<JsonNode> of(String name) {
    JsonNode rows = READ.computeIfAbsent(name, Rows::read);
    return StreamSupport.stream(rows.spliterator(), false);
  }

  private static JsonNode read(String name) {
    try (InputStream file = Rows.class.getResourceAsStream("/language/" + name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      return Json.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
