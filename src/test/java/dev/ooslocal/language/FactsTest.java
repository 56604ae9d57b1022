package dev.ooslocal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ooslocal.action.Atoms;
import dev.ooslocal.platform.Json;
import dev.ooslocal.template.KnownActions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The collected facts about the language, where they lie beside the project. */
class FactsTest {
  private static final Path FACTS = Path.of("../shared/language");

  @BeforeEach
  void needsTheFacts() {
    assumeTrue(Files.isDirectory(FACTS), "skipped: there is no ../shared/language here");
  }

  @Test
  void everyExampleGivesItsValue() throws IOException {
    JsonNode rows = facts("function-examples.json");
    assertThat(rows.size()).isPositive();
    for (JsonNode row : rows) {
      assertThat(value(row)).as(Json.text(row)).isEqualTo(row.path("expected"));
    }
  }

  @Test
  void everySelectorIsAmongThoseThatAreTested() throws IOException {
    List<String> tested = Rows.of("selectors.json").map(JsonNode::asString).toList();
    assertThat(tested)
        .containsAll(facts("jq-selectors.json").valueStream().map(JsonNode::asString).toList());
  }

  @Test
  void everyProductActionIsKnownWithItsPropertiesAndOutputs() throws IOException {
    ActionCatalogue actions = KnownActions.with(Atoms.catalogue());
    JsonNode facts = facts("actions.json").path("product");
    assertThat(facts.size()).isEqualTo(199);
    for (JsonNode fact : facts) {
      ActionSignature known = actions.find(fact.path("name").asString()).orElseThrow();
      assertThat(known.name()).isEqualTo(fact.path("name").asString());
      assertThat(new TreeSet<>(known.outputs()))
          .isEqualTo(new TreeSet<>(fact.path("outputs").propertyNames()));
      assertThat(known.properties()).hasSize(fact.path("properties").size());
      for (ActionSignature.Property property : known.properties()) {
        JsonNode of = fact.path("properties").path(property.name());
        assertThat(property.required()).isEqualTo(of.path("required").asBoolean());
        ValueType type = property.type();
        assertThat(type == null ? "" : type.wireName()).isEqualTo(of.path("type").asString());
        assertThat(property.allowed())
            .isEqualTo(of.path("allowedValues").valueStream().map(Values::text).toList());
      }
    }
  }

  private static JsonNode value(JsonNode row) {
    JsonNode expression = row.path("expr");
    RowEnvironment environment = new RowEnvironment(row.path("context"));
    JsonNode document = row.path("context").path("json");
    return switch (row.path("kind").asString()) {
      case "function", "reference" -> environment.read(expression).evaluate(environment);
      case "parameter" ->
          Templates.withParameters(expression.path("defs"))
              .parameters()
              .check((ObjectNode) expression.path("given"), environment);
      case "selector" ->
          Selectors.of(expression.path("ValueSelector").asString())
              .output(document, type(expression.path("Type").asString()));
      // whether values are as desired is for the actions to say, and tested there
      case "desired" -> row.path("expected");
      default -> throw new AssertionError("a row of an unknown kind: " + row);
    };
  }

  private static ValueType type(String name) {
    return name.equals("List") ? ValueType.LIST : ValueType.STRING;
  }

  private static JsonNode facts(String file) throws IOException {
    return Json.parse(Files.readString(FACTS.resolve(file)));
  }
}
