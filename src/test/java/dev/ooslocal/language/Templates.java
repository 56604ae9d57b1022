package dev.ooslocal.language;

import dev.ooslocal.language.ActionSignature.Property;
import dev.ooslocal.platform.Json;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Templates for tests, compiled against a handful of actions. */
final class Templates {
  private static final List<ActionSignature> ACTIONS =
      List.of(
          action("ACS::ExecuteAPI", true, false, "Service*", "API*", "Parameters"),
          action(
              "ACS::WaitFor",
              true,
              false,
              "Service*",
              "API*",
              "Parameters",
              "PropertySelector*",
              "DesiredValues",
              "NotDesiredValues"),
          action("ACS::Sleep", false, false, "Duration", "EndDate"),
          action("ACS::Choice", false, false, "DefaultTask*", "Choices*"),
          action("ACS::TimerTrigger", false, false, "Type*", "Expression*", "EndDate*"),
          action("ACS::Template", true, false, "TemplateName", "TemplateContent", "Parameters"),
          action("ACS::Pause", false, true));

  static final ActionCatalogue CATALOGUE =
      new ActionCatalogue() {
        @Override
        public Optional<ActionSignature> find(String name) {
          return ACTIONS.stream().filter(a -> a.name().equalsIgnoreCase(name)).findFirst();
        }

        @Override
        public Collection<String> names() {
          return ACTIONS.stream().map(ActionSignature::name).toList();
        }
      };

  private Templates() {}

  static Program compile(String text) {
    return new OosLanguage(CATALOGUE).compile(text);
  }

  static Program withParameters(JsonNode declarations) {
    ObjectNode template = Json.object().put("FormatVersion", "OOS-2019-06-01");
    template.set("Parameters", declarations);
    template.putArray("Tasks").addObject().put("Name", "wait").put("Action", "ACS::Pause");
    return compile(Json.text(template));
  }

  private static ActionSignature action(
      String name, boolean loops, boolean open, String... properties) {
    List<Property> declared =
        Arrays.stream(properties)
            .map(p -> new Property(p.replace("*", ""), null, "", p.endsWith("*"), List.of()))
            .toList();
    return new ActionSignature(name, "Atomic", "", declared, List.of(), loops, open);
  }
}
