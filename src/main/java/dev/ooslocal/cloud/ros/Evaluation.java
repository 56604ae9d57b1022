package dev.ooslocal.cloud.ros;

import dev.ooslocal.platform.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Computes the values in a template. A value that is not known is missing, and so is all that is
 * made of it; what made it so is noted.
 */
final class Evaluation {
  private static final String REF = "Ref";
  private static final String ATTRIBUTE = "Fn::GetAtt";
  private static final String IF = "Fn::If";
  private static final String MAP = "Fn::FindInMap";

  /** Those that are simulated. */
  static final List<String> FUNCTIONS =
      Stream.concat(
              Stream.of(ATTRIBUTE, IF, MAP, SubText.FUNCTION, "Fn::GetAZs"),
              Functions.NAMES.stream())
          .sorted()
          .toList();

  /** What names stand for. What is not known is missing; what is left out is null. */
  interface Names {
    /** A parameter, a pseudo parameter or the id of a resource. */
    JsonNode value(String name);

    JsonNode attribute(String resource, String name);

    /** The zones of a region. */
    JsonNode zones(String region);
  }

  private final StackTemplate template;
  private final Names names;
  private final Set<String> unknown = new TreeSet<>();

  Evaluation(StackTemplate template, Names names) {
    this.template = template;
    this.names = names;
  }

  /** What could not be known so far. */
  Set<String> unknown() {
    return unknown;
  }

  /** Whether a condition of the template holds; an empty name stands for none. */
  boolean holds(String condition) {
    return condition.isEmpty()
        || of(template.conditions().path(condition)).asString("").equals("true");
  }

  JsonNode of(JsonNode value) {
    return switch (value) {
      case ObjectNode object when object.size() == 1 -> call(object);
      case ObjectNode object -> object(object);
      case ArrayNode array -> array(array);
      default -> value;
    };
  }

  /** Properties, without those that are left out, in the form that they are kept in. */
  ObjectNode properties(ObjectNode given) {
    ObjectNode all = Json.object();
    given.forEachEntry(
        (name, value) -> {
          JsonNode found = of(value);
          if (!found.isMissingNode() && !found.isNull()) {
            all.set(name, found);
          }
        });
    return (ObjectNode) Json.parse(Json.text(all));
  }

  private JsonNode call(ObjectNode object) {
    String name = object.propertyNames().iterator().next();
    JsonNode given = object.path(name);
    return switch (name) {
      case REF -> noted(names.value(given.asString("")), given.asString(""));
      case ATTRIBUTE -> attribute(of(given));
      case IF -> of(given.path(holds(given.path(0).asString("")) ? 1 : 2));
      case MAP -> mapped(of(given));
      case SubText.FUNCTION -> substituted(given);
      case "Fn::GetAZs" -> names.zones(of(given).asString(""));
      case "Condition" ->
          given.isString() && template.conditions().has(given.asString())
              ? of(template.conditions().path(given.asString()))
              : object(object);
      default -> Functions.NAMES.contains(name) ? function(name, of(given)) : object(object);
    };
  }

  private static JsonNode function(String name, JsonNode arguments) {
    return arguments.isMissingNode() ? arguments : Functions.call(name, arguments);
  }

  private JsonNode attribute(JsonNode given) {
    String resource = given.path(0).asString("");
    String name = given.path(1).asString("");
    return noted(names.attribute(resource, name), resource + "." + name);
  }

  private JsonNode mapped(JsonNode given) {
    JsonNode found =
        template
            .mappings()
            .path(given.path(0).asString(""))
            .path(given.path(1).asString(""))
            .path(given.path(2).asString(""));
    return noted(found, "Fn::FindInMap " + Json.text(given));
  }

  private JsonNode substituted(JsonNode given) {
    JsonNode own = given.isArray() ? of(given.path(1)) : Json.object();
    Set<String> before = new TreeSet<>(unknown);
    String text =
        SubText.filled(
            given.isArray() ? of(given.path(0)).asString("") : given.asString(""),
            name -> part(name, own));
    return unknown.equals(before) ? Json.string(text) : MissingNode.getInstance();
  }

  private String part(String name, JsonNode own) {
    int dot = name.indexOf('.');
    JsonNode found =
        own.has(name)
            ? own.path(name)
            : dot < 0
                ? names.value(name)
                : names.attribute(name.substring(0, dot), name.substring(dot + 1));
    return Functions.text(noted(found, name));
  }

  private JsonNode object(ObjectNode object) {
    ObjectNode all = Json.object();
    for (String name : object.propertyNames()) {
      JsonNode value = of(object.path(name));
      if (value.isMissingNode()) {
        return value;
      }
      if (!value.isNull()) {
        all.set(name, value);
      }
    }
    return all;
  }

  private JsonNode array(ArrayNode array) {
    ArrayNode all = Json.array();
    for (JsonNode element : array) {
      JsonNode value = of(element);
      if (value.isMissingNode()) {
        return value;
      }
      if (!value.isNull()) {
        all.add(value);
      }
    }
    return all;
  }

  private JsonNode noted(JsonNode found, String name) {
    if (found.isMissingNode()) {
      unknown.add(name);
    }
    return found;
  }
}
