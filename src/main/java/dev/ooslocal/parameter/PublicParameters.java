package dev.ooslocal.parameter;

import dev.ooslocal.platform.Resettable;
import dev.ooslocal.platform.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The public parameters that are there from the start. Others, which a template may refer to, can
 * be planted from the seed folder.
 */
@Component
class PublicParameters implements Resettable, SmartInitializingSingleton {
  private static final String FILE = "/parameters/public.yml";

  private final Parameters parameters;

  PublicParameters(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public void afterSingletonsInstantiated() {
    reset();
  }

  @Override
  public void reset() {
    read().forEach(each -> parameters.plant(seed(each)));
  }

  private static Parameters.Seed seed(JsonNode each) {
    return new Parameters.Seed(
        each.path("name").asString(),
        "String",
        each.path("value").asString(),
        each.path("description").asString(),
        Map.of());
  }

  private static JsonNode read() {
    try (InputStream file = PublicParameters.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return YamlDocument.of(Path.of("public.yml"), text).json();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
