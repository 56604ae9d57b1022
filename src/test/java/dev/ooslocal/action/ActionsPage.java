package dev.ooslocal.action;

import dev.ooslocal.language.ActionCatalogue;
import dev.ooslocal.language.ActionSignature;
import dev.ooslocal.language.ValueType;
import java.util.stream.Collectors;

/** The page about the atom actions. */
final class ActionsPage {
  private static final String HEAD =
      """
      # Atom actions

      Written from the records that the actions read their properties into; do not edit.
      A product action (`ACS::ECS::StartInstance`) is a public template of that name.
      """;

  private ActionsPage() {}

  static String of(ActionCatalogue catalogue) {
    return HEAD
        + catalogue.names().stream()
            .sorted()
            .map(name -> section(catalogue.find(name).orElseThrow()))
            .collect(Collectors.joining());
  }

  private static String section(ActionSignature action) {
    String loops = action.loops() ? "may stand in a loop" : "not in a loop";
    return "\n## %s\n\n%s (`%s`, %s)\n%s"
        .formatted(action.name(), action.description(), action.type(), loops, properties(action));
  }

  private static String properties(ActionSignature action) {
    if (action.properties().isEmpty()) {
      return "\nIt takes no properties.\n";
    }
    return "\n| property | type | required | meaning |\n|---|---|---|---|\n"
        + action.properties().stream().map(ActionsPage::row).collect(Collectors.joining());
  }

  private static String row(ActionSignature.Property property) {
    ValueType type = property.type();
    String allowed =
        property.allowed().isEmpty()
            ? ""
            : property.allowed().stream().collect(Collectors.joining("`, `", " One of `", "`."));
    return "| `%s` | %s | %s | %s%s |\n"
        .formatted(
            property.name(),
            type == null ? "any" : type.wireName(),
            property.required() ? "yes" : "",
            property.description(),
            allowed);
  }
}
