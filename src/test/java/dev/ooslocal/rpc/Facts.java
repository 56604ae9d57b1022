package dev.ooslocal.rpc;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * What is known of the operations of the service itself. Per operation: {@code in} (name to type;
 * {@code !} = required; s text, i integer, b boolean, n number, json-… a text holding that, list =
 * repeated parameters), {@code out} (the same as a tree; map = an object with free names) and its
 * own {@code errors}.
 */
final class Facts {
  private Facts() {}

  static JsonNode all() {
    try (InputStream in = Facts.class.getResourceAsStream("/operations-facts.json")) {
      if (in == null) {
        throw new IllegalStateException("operations-facts.json is not on the class path");
      }
      return Json.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
