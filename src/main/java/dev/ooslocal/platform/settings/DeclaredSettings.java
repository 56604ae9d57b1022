package dev.ooslocal.platform.settings;

import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The settings that the records of the rooms declare, as the build has written them down. */
final class DeclaredSettings {
  private static final String METADATA = "META-INF/spring-configuration-metadata.json";

  /** One setting: its name, and whether it is a map, under which any name goes. */
  record Declared(String name, boolean map) {}

  private DeclaredSettings() {}

  /** All settings under {@code oos.} that can be found on the class path. */
  static List<Declared> read(ClassLoader loader) {
    List<Declared> declared = new ArrayList<>();
    try {
      for (URL file : Collections.list(loader.getResources(METADATA))) {
        try (InputStream in = file.openStream()) {
          collect(new String(in.readAllBytes(), StandardCharsets.UTF_8), declared);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return declared;
  }

  private static void collect(String metadata, List<Declared> declared) {
    if (!metadata.contains("\"oos.")) {
      return; // A library's own, which is long and takes its time.
    }
    for (JsonNode property : Json.parse(metadata).path("properties")) {
      String name = property.path("name").asString("");
      if (name.startsWith("oos.")) {
        boolean map = property.path("type").asString("").startsWith("java.util.Map");
        declared.add(new Declared(name, map));
      }
    }
  }
}
