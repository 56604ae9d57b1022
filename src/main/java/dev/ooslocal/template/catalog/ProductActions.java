package dev.ooslocal.template.catalog;

import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ValueType;
import dev.ooslocal.platform.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/**
 * Reads the table of product actions. It maps a name to {@code {in, out}}: {@code in} maps each
 * property to its type, with a {@code ?} when it may be left out, or to an array of that and the
 * allowed values; {@code out} lists the outputs.
 */
final class ProductActions {
  private static final String TABLE = "catalog/product-actions.json";

  private ProductActions() {}

  static List<ActionSignature> read() {
    List<ActionSignature> actions = new ArrayList<>();
    try {
      String text = new ClassPathResource(TABLE).getContentAsString(StandardCharsets.UTF_8);
      for (Map.Entry<String, JsonNode> entry : Json.parse(text).properties()) {
        actions.add(action(entry.getKey(), entry.getValue()));
      }
    } catch (IOException unreadable) {
      throw new CatalogueException(TABLE + " cannot be read", unreadable);
    }
    return actions;
  }

  private static ActionSignature action(String name, JsonNode facts) {
    List<ActionSignature.Property> properties = new ArrayList<>();
    facts.path("in").properties().forEach(p -> properties.add(property(p.getKey(), p.getValue())));
    return new ActionSignature(
        name,
        TemplateSignature.type(name),
        name.substring(name.lastIndexOf(':') + 1),
        properties,
        words(facts.path("out")),
        true,
        false);
  }

  private static ActionSignature.Property property(String name, JsonNode facts) {
    List<String> words = facts.isArray() ? words(facts) : List.of(facts.stringValue());
    String type = words.getFirst();
    boolean optional = type.endsWith("?");
    return new ActionSignature.Property(
        name,
        type(optional ? type.substring(0, type.length() - 1) : type),
        "",
        !optional,
        words.subList(1, words.size()));
  }

  private static List<String> words(JsonNode array) {
    List<String> words = new ArrayList<>();
    array.forEach(word -> words.add(word.asString()));
    return words;
  }

  private static ValueType type(String wireName) {
    return Arrays.stream(ValueType.values())
        .filter(type -> type.wireName().equals(wireName))
        .findFirst()
        .orElseThrow(() -> new CatalogueException(TABLE + " has the unknown type " + wireName));
  }
}
