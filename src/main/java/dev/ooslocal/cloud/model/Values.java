package dev.ooslocal.cloud.model;

import dev.ooslocal.platform.Ids;
import dev.ooslocal.platform.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The values in a description. {@code $Name} is a parameter, {@code $id}, {@code $now} and so on
 * are words of {@link Scope}, {@code $this.Field} or {@code $disk.Field} a field of a resource the
 * call has met, {@code $disk} alone all that is shown of it, {@code $new:d-} a new id. After a bar
 * stands what counts when there is no value; it also gives the type. {@code {each: list, gives:
 * value}} makes a list of values, in which {@code $item} is the element. <code>${…}</code> is any
 * of these within a text. All else stands for itself.
 */
final class Values {
  private static final String NEW = "new:";
  private static final String EACH = "each";
  private static final Pattern INSERTED = Pattern.compile("\\$\\{([^}]*)}");

  private Values() {}

  /** The value; missing when it refers to something that is not there. */
  static JsonNode of(JsonNode template, Scope scope) {
    return switch (template) {
      case ObjectNode object when object.has(EACH) -> each(object, scope);
      case ObjectNode object -> object(object, scope);
      case ArrayNode array -> array(array, scope);
      default -> template.isString() ? text(template.asString(), scope) : template;
    };
  }

  /** The text of a value; empty when it is missing. */
  static String text(JsonNode template, Scope scope) {
    return of(template, scope).asString("");
  }

  /** Parts that are missing are left out. */
  static ObjectNode object(ObjectNode template, Scope scope) {
    ObjectNode object = Json.object();
    template.forEachEntry(
        (name, part) -> {
          JsonNode value = of(part, scope);
          if (!value.isMissingNode()) {
            object.set(name, value);
          }
        });
    return object;
  }

  private static ArrayNode each(ObjectNode template, Scope scope) {
    ArrayNode all = Json.array();
    JsonNode items = Typed.as(of(template.path(EACH), scope), all);
    for (JsonNode item : items) {
      scope.item(item);
      all.add(of(template.path("gives"), scope));
    }
    return all;
  }

  private static ArrayNode array(ArrayNode template, Scope scope) {
    ArrayNode array = Json.array();
    for (JsonNode part : template) {
      JsonNode value = of(part, scope);
      if (!value.isMissingNode()) {
        array.add(value);
      }
    }
    return array;
  }

  private static JsonNode text(String text, Scope scope) {
    if (text.startsWith("$") && !text.startsWith("${")) {
      return reference(text.substring(1), scope);
    }
    if (!text.contains("${")) {
      return Json.string(text);
    }
    Matcher inserted = INSERTED.matcher(text);
    return Json.string(
        inserted.replaceAll(
            found -> Matcher.quoteReplacement(reference(found.group(1), scope).asString(""))));
  }

  private static JsonNode reference(String text, Scope scope) {
    int bar = text.indexOf('|');
    JsonNode value = named(bar < 0 ? text : text.substring(0, bar), scope);
    if (bar < 0) {
      return value;
    }
    String rest = text.substring(bar + 1);
    JsonNode otherwise =
        rest.startsWith("$") ? reference(rest.substring(1), scope) : Typed.literal(rest);
    return value.isMissingNode() ? otherwise : Typed.as(value, otherwise);
  }

  private static JsonNode named(String path, Scope scope) {
    if (path.startsWith(NEW)) {
      return Json.string(Ids.withPrefix(path.substring(NEW.length())));
    }
    String[] steps = path.split("\\.");
    JsonNode value = scope.word(steps[0]);
    if (value.isMissingNode() && scope.knows(steps[0])) {
      value = steps.length == 1 ? scope.shown(steps[0]) : scope.resource(steps[0]);
    } else if (value.isMissingNode()) {
      value = scope.parameter(steps[0]);
    }
    for (int i = 1; i < steps.length; i++) {
      value = Fields.child(value, steps[i]);
    }
    return value.isNull() ? MissingNode.getInstance() : value;
  }
}
