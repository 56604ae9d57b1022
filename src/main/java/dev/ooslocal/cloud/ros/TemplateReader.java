package dev.ooslocal.cloud.ros;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.YamlDocument;
import dev.ooslocal.rpc.ApiException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads templates of stacks, in JSON or YAML, and refuses those that no stack can be made of. */
final class TemplateReader {
  private static final String VERSION = "2015-09-01";
  private static final String VERSION_SECTION = "ROSTemplateFormatVersion";
  private static final List<String> SECTIONS =
      List.of(
          VERSION_SECTION,
          "Description",
          "Metadata",
          "Parameters",
          "Mappings",
          "Conditions",
          "Resources",
          "Outputs");

  /** What the product knows and this simulation does not. */
  private static final List<String> BEYOND = List.of("Transform", "Locals", "Rules", "Workspace");

  private static final List<String> PART_BEYOND = List.of("Count");
  private static final Pattern TYPE = Pattern.compile("(?i)(ALIYUN|DATASOURCE)(::\\w+){2,3}");
  private static final int LONGEST = 524_288;

  private TemplateReader() {}

  static StackTemplate read(String text) {
    ObjectNode root = parsed(text);
    sections(root);
    ObjectNode conditions = section(root, "Conditions");
    ObjectNode parameters = section(root, "Parameters");
    ObjectNode outputs = section(root, "Outputs");
    ObjectNode described = section(root, "Resources");
    Map<String, StackTemplate.Part> parts = new LinkedHashMap<>();
    described.forEachEntry((name, part) -> parts.put(name, part(name, part)));
    References references =
        new References(
            Set.copyOf(parameters.propertyNames()),
            Set.copyOf(described.propertyNames()),
            Set.copyOf(conditions.propertyNames()));
    parts.forEach((name, part) -> references.check(part.properties(), name));
    parts.forEach((name, part) -> references.condition(part.condition(), name));
    parts.forEach((name, part) -> references.resources(part.needs(), name));
    outputs.forEachEntry((name, output) -> references.check(output.path("Value"), name));
    outputs.forEachEntry(
        (name, output) -> references.condition(output.path("Condition").asString(""), name));
    conditions.forEachEntry((name, condition) -> references.check(condition, name));
    return new StackTemplate(
        text,
        described(root.path("Description")),
        parameters,
        section(root, "Mappings"),
        conditions,
        ordered(parts),
        outputs);
  }

  private static ObjectNode parsed(String text) {
    if (text.length() > LONGEST) {
      throw RosErrors.invalid("InvalidSchema", "The template is longer than 524288 bytes.");
    }
    try {
      if (ShortForms.writtenOut(document(text)) instanceof ObjectNode object) {
        return object;
      }
    } catch (LocalProblem unreadable) {
      throw RosErrors.invalid(
          "InvalidSchema", "The template cannot be read: " + unreadable.message() + ".");
    }
    throw RosErrors.invalid("InvalidSchema", "The template is no object.");
  }

  /** What is no JSON may still be YAML, which does not take tabs. */
  private static JsonNode document(String text) {
    if (text.stripLeading().startsWith("{")) {
      try {
        return Json.parse(text);
      } catch (JacksonException notJson) {
        // then the message is that of YAML, which names a line
      }
    }
    return YamlDocument.of(Path.of("template"), text).json();
  }

  private static void sections(ObjectNode root) {
    for (String name : root.propertyNames()) {
      if (BEYOND.contains(name)) {
        throw RosErrors.unfit("The section %s is not simulated.".formatted(name));
      }
      if (!SECTIONS.contains(name)) {
        throw RosErrors.invalid(
            "InvalidTemplateSection", "The template section is invalid: %s.".formatted(name));
      }
    }
    String version = root.path(VERSION_SECTION).asString("");
    if (!version.equals(VERSION)) {
      throw RosErrors.invalid(
          "InvalidTemplateVersion",
          "The template version is invalid: \"%s: %s\". \"%s\" should be: %s."
              .formatted(VERSION_SECTION, version, VERSION_SECTION, VERSION));
    }
  }

  private static ObjectNode section(ObjectNode root, String name) {
    JsonNode found = root.path(name);
    if (found.isMissingNode() || found.isNull()) {
      return Json.object();
    }
    if (!(found instanceof ObjectNode section)) {
      throw wrongType("template", name);
    }
    section.forEachEntry(
        (key, value) -> {
          if (!value.isObject()) {
            throw wrongType(key, name);
          }
        });
    return section;
  }

  /** A description is a text, or one per language. */
  private static String described(JsonNode description) {
    return description.isObject()
        ? description.path("en").asString(Json.text(description))
        : description.asString("");
  }

  private static StackTemplate.Part part(String name, JsonNode described) {
    PART_BEYOND.stream()
        .filter(described::has)
        .findFirst()
        .ifPresent(
            beyond -> {
              throw RosErrors.unfit(
                  "%s of the resource %s is not simulated.".formatted(beyond, name));
            });
    String type = described.path("Type").asString("");
    if (!TYPE.matcher(type).matches()) {
      throw RosErrors.unfit(
          "The Resource Type (%s) could not be found.".formatted(type.isEmpty() ? name : type));
    }
    JsonNode properties = described.path("Properties");
    if (!properties.isObject() && !properties.isMissingNode() && !properties.isNull()) {
      throw wrongType(name, "Properties");
    }
    ObjectNode given = properties instanceof ObjectNode object ? object : Json.object();
    Set<String> needs = new HashSet<>(References.attributesIn(given));
    JsonNode explicit = described.path("DependsOn");
    if (explicit instanceof ArrayNode several) {
      several.forEach(one -> needs.add(one.asString("")));
    } else if (explicit.isString()) {
      needs.add(explicit.asString());
    }
    return new StackTemplate.Part(
        type,
        given,
        described.path("Condition").asString(""),
        described.path("DeletionPolicy").asString("").equalsIgnoreCase("Retain"),
        needs);
  }

  /** Each after what it needs; a parameter that is referred to like a resource is no need. */
  private static Map<String, StackTemplate.Part> ordered(Map<String, StackTemplate.Part> parts) {
    Map<String, StackTemplate.Part> left = new LinkedHashMap<>();
    parts.forEach(
        (name, part) -> {
          Set<String> needs = new HashSet<>(part.needs());
          needs.addAll(References.namesIn(part.properties()));
          needs.retainAll(parts.keySet());
          left.put(
              name,
              new StackTemplate.Part(
                  part.type(), part.properties(), part.condition(), part.retained(), needs));
        });
    Map<String, StackTemplate.Part> ordered = new LinkedHashMap<>();
    while (!left.isEmpty()) {
      String next =
          left.entrySet().stream()
              .filter(each -> ordered.keySet().containsAll(each.getValue().needs()))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElseThrow(() -> circle(left.keySet()));
      ordered.put(next, left.get(next));
      left.remove(next);
    }
    return ordered;
  }

  private static ApiException circle(Set<String> names) {
    return RosErrors.invalid(
        "CircularDependency", "Circular Dependency Found: %s.".formatted(String.join(", ", names)));
  }

  private static ApiException wrongType(String resource, String section) {
    return RosErrors.invalid(
        "InvalidTemplatePropertyType",
        "The specified value type of (%s %s) is incorrect.".formatted(resource, section));
  }
}
