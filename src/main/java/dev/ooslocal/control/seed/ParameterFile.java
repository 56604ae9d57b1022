package dev.ooslocal.control.seed;

import dev.ooslocal.parameter.Parameters;
import dev.ooslocal.platform.Given;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.YamlDocument;
import dev.ooslocal.rpc.ApiException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** {@code parameters.yml}: what the parameter store holds. */
@Component
final class ParameterFile implements SeedKind {
  private static final List<String> FIELDS =
      List.of("name", "type", "value", "description", "tags");

  private final Parameters parameters;

  ParameterFile(Parameters parameters) {
    this.parameters = parameters;
  }

  @Override
  public boolean covers(String name) {
    return name.equals("parameters.yml");
  }

  @Override
  public void plant(String name, Path file) {
    YamlDocument document = YamlDocument.read(file);
    try {
      if (!document.json().isArray()) {
        throw new LocalProblem("InvalidParameters", "a list of parameters is expected", null);
      }
      for (int i = 0; i < document.json().size(); i++) {
        plant(document.json().get(i), "[" + i + "]");
      }
    } catch (LocalProblem problem) {
      throw document.located(problem);
    }
  }

  private void plant(JsonNode entry, String at) {
    StrictObject given = StrictObject.of(entry, at, FIELDS);
    Map<String, String> tags = new TreeMap<>();
    entry.path("tags").properties().forEach(t -> tags.put(t.getKey(), t.getValue().asString("")));
    String type = given.text("type");
    try {
      parameters.plant(
          new Parameters.Seed(
              given.requiredText("name"),
              type == null ? "String" : type,
              value(entry.path("value")),
              Given.text(given.text("description")),
              tags));
    } catch (ApiException refused) {
      throw new LocalProblem("InvalidParameters", String.valueOf(refused.getMessage()), at);
    }
  }

  /** A list is written as one, or with commas. */
  private static String value(JsonNode value) {
    if (value.isArray()) {
      List<String> elements = new ArrayList<>();
      value.forEach(element -> elements.add(element.asString("")));
      return String.join(",", elements);
    }
    return value.asString("");
  }
}
