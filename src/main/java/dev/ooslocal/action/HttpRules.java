package dev.ooslocal.action;

import dev.ooslocal.language.Selectors;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import dev.ooslocal.shape.OneOf;
import dev.ooslocal.shape.Required;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is demanded of the answer to an HTTP request: all rules must hold. */
record HttpRules(@Doc("The rules.") List<Rule> rules) {

  /** One of them. */
  record Rule(
      @Doc("Selects, by jq, a value of the answer.") @Required String propertySelector,
      @Doc("How the value is compared.") @Required @OneOf({"Equals", "In", "NotIn"})
          String operator,
      @Doc("What it is compared with; a list for In and NotIn.") @Nullable JsonNode value) {

    boolean holds(JsonNode answer) {
      List<JsonNode> wanted = wanted();
      boolean unwanted = operator.equals("NotIn");
      return values(answer).stream()
          .allMatch(found -> wanted.stream().anyMatch(w -> SameValue.same(w, found)) != unwanted);
    }

    String missed(JsonNode answer) {
      return "%s is %s, which is not %s %s"
          .formatted(
              propertySelector,
              Json.text(values(answer).getFirst()),
              operator,
              wanted().stream().map(Json::text).collect(Collectors.joining(", ")));
    }

    private List<JsonNode> values(JsonNode answer) {
      return Desire.values(Selectors.of(propertySelector), new ApiAnswer(answer, true));
    }

    private List<JsonNode> wanted() {
      if (value == null) {
        return List.of(Json.nothing());
      }
      return value.isArray() && !operator.equals("Equals")
          ? value.valueStream().toList()
          : List.of(value);
    }
  }

  /** The first rule that does not hold, in words; empty when all do. */
  Optional<String> broken(JsonNode answer) {
    return rules.stream()
        .filter(rule -> !rule.holds(answer))
        .findFirst()
        .map(rule -> rule.missed(answer));
  }
}
