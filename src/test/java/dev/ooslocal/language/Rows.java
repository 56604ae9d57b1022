package dev.ooslocal.language;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Test rows from a file. */
final class Rows {
  private Rows() {}

  static Stream<JsonNode> of(String name) {
    try (InputStream file = Rows.class.getResourceAsStream("/language/" + name)) {
      byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
      JsonNode rows = Json.parse(new String(bytes, StandardCharsets.UTF_8));
      return StreamSupport.stream(rows.spliterator(), false);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
