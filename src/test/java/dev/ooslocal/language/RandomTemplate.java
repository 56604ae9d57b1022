package dev.ooslocal.language;

import dev.ooslocal.platform.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A template that is right, made at random from nearly everything the language has. */
final class RandomTemplate {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final String[] TEXTS = {
    "",
    "x",
    "{{.Names}}",
    "${x}",
    "a {{ b",
    "中文",
    "{{ 1 }}",
    "yes",
    "010",
    "- a: b",
    "Fn::Join",
    "\t"
  };
  private static final String[] SELECTORS = {
    ".",
    "a.b[].c",
    ".a[]?.b",
    ".[\"x y\"]",
    "length",
    "[.a[]]",
    ".a | tostring",
    "map(.b)",
    ".a[-1]",
    ".x // 0",
    "contains([\"x\"])"
  };

  private final Random random;
  private final List<String> parameters = new ArrayList<>();
  private final List<String> outputs = new ArrayList<>();
  private final List<String> conditions = new ArrayList<>();
  private boolean inLoop;

  private RandomTemplate(long seed) {
    random = new Random(seed);
  }

  static ObjectNode of(long seed) {
    return new RandomTemplate(seed).template();
  }

  private ObjectNode template() {
    ObjectNode template = Json.object().put("FormatVersion", "OOS-2019-06-01");
    ObjectNode declared = template.putObject("Parameters");
    for (int i = random.nextInt(4); i > 0; i--) {
      ObjectNode parameter = declared.putObject("p" + i).put("Type", "Json");
      if (random.nextBoolean()) {
        parameter.set("Default", value(2));
      }
      parameters.add("p" + i);
    }
    ObjectNode named = template.putObject("Conditions");
    for (int i = random.nextInt(3); i > 0; i--) {
      named.set("c" + i, condition(2));
      conditions.add("c" + i);
    }
    ArrayNode tasks = template.putArray("Tasks");
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      tasks.add(task(i, count));
    }
    ObjectNode results = template.putObject("Outputs");
    for (int i = random.nextInt(3); i > 0; i--) {
      results.putObject("o" + i).set("Value", value(3));
    }
    if (random.nextBoolean()) {
      template.put("RamRole", "{{ ACS::AccountId }}-role");
    }
    return template;
  }

  private ObjectNode task(int index, int count) {
    ObjectNode task = Json.object().put("Name", "t" + index);
    if (random.nextInt(4) == 0) {
      task.set("When", condition(2));
    }
    if (random.nextInt(5) == 0) {
      choice(task, index, count);
    } else {
      call(task, index);
    }
    for (String key : new String[] {"OnError", "OnSuccess", "OnCancel"}) {
      if (random.nextInt(4) == 0) {
        task.put(key, target(index, count));
      }
    }
    if (random.nextInt(4) == 0) {
      task.put("IsCritical", random.nextBoolean());
    }
    return task;
  }

  private void choice(ObjectNode task, int index, int count) {
    ObjectNode properties = task.put("Action", "ACS::Choice").putObject("Properties");
    properties.put("DefaultTask", target(index, count));
    ArrayNode choices = properties.putArray("Choices");
    for (int i = random.nextInt(3); i >= 0; i--) {
      choices.addObject().put("NextTask", target(index, count)).set("When", condition(2));
    }
  }

  private void call(ObjectNode task, int index) {
    inLoop = random.nextInt(3) == 0;
    task.put("Action", random.nextBoolean() ? "ACS::ExecuteAPI" : "acs::executeapi");
    ObjectNode parameters =
        task.putObject("Properties").put("Service", "ECS").put("API", "X").putObject("Parameters");
    for (int i = random.nextInt(4); i > 0; i--) {
      parameters.set("k" + i, value(3));
    }
    boolean looped = inLoop;
    ObjectNode declared = task.putObject("Outputs");
    for (int i = random.nextInt(3); i > 0; i--) {
      declared
          .putObject("o" + i)
          .put("Type", random.nextBoolean() ? "List" : "Json")
          .put("ValueSelector", SELECTORS[random.nextInt(SELECTORS.length)]);
    }
    inLoop = false;
    if (looped) {
      loop(task.putObject("Loop"), declared);
    }
    declared.propertyNames().forEach(name -> outputs.add("t" + index + "." + name));
    if (declared.isEmpty()) {
      outputs.add("t" + index + ".Regions.Region[]?.LocalName");
    }
  }

  private void loop(ObjectNode loop, ObjectNode declared) {
    loop.set(
        "Items", random.nextBoolean() ? Json.array().add(1).add("x") : text("{{ ACS::RegionId }}"));
    switch (random.nextInt(4)) {
      case 0 -> loop.put("MaxErrors", "100%").put("Concurrency", 20);
      case 1 ->
          loop.putObject("RateControl").put("Mode", "Batch").putArray("Batch").add(1).add("25%");
      case 2 -> loop.put("RateControl", "{{ ACS::RegionId }}");
      default -> {
        // one at a time
      }
    }
    ObjectNode aggregates = loop.putObject("Outputs");
    for (String name : declared.propertyNames()) {
      aggregates
          .putObject(name + "s")
          .put("AggregateType", random.nextBoolean() ? "Fn::ListJoin" : "Fn::Sum")
          .put("AggregateField", name);
    }
  }

  private String target(int index, int count) {
    int to = index + 1 + random.nextInt(3);
    return to < count ? "t" + to : random.nextBoolean() ? "ACS::END" : "ACS::NEXT";
  }

  private JsonNode condition(int depth) {
    return switch (random.nextInt(depth == 0 ? 1 : 5)) {
      case 0, 1 -> function("Fn::Equals", Json.array().add(value(1)).add(value(1)));
      case 2 -> function("Fn::Not", condition(depth - 1));
      case 3 -> function("Fn::And", Json.array().add(inner(depth)).add(inner(depth)));
      default -> function("Fn::Or", Json.array().add(inner(depth)));
    };
  }

  private JsonNode inner(int depth) {
    boolean named = !conditions.isEmpty() && random.nextInt(3) == 0;
    return named ? text(conditions.get(random.nextInt(conditions.size()))) : condition(depth - 1);
  }

  private JsonNode value(int depth) {
    return switch (random.nextInt(depth == 0 ? 6 : 14)) {
      case 0 -> NODES.numberNode(random.nextInt());
      case 1 -> NODES.numberNode(random.nextInt(100) / 8.0);
      case 2 -> NODES.booleanNode(random.nextBoolean());
      case 3 -> Json.nothing();
      case 4, 5 -> text(TEXTS[random.nextInt(TEXTS.length)]);
      case 6 -> Json.array().add(value(depth - 1)).add(value(depth - 1));
      case 7 -> Json.object().set("a", value(depth - 1)).set("b c", value(depth - 1));
      case 8 -> function("Fn::Join", Json.array().add(",").add(Json.array().add(reference())));
      case 9 ->
          function(
              "Fn::If", Json.array().add(condition(1)).add(value(depth - 1)).add(value(depth - 1)));
      case 10 ->
          function(
              "Fn::Jq",
              Json.array()
                  .add("First")
                  .add(SELECTORS[random.nextInt(SELECTORS.length)])
                  .add(reference()));
      case 11 ->
          function("Fn::Sub", Json.array().add("${a}").add(Json.object().set("a", reference())));
      case 12 -> text("a " + reference().asString() + " b {{ oos-secret:k }}");
      default -> reference();
    };
  }

  private JsonNode reference() {
    List<String> all = new ArrayList<>(List.of("ACS::RegionId", "acs::executionid", "oos:a/b"));
    all.addAll(parameters);
    all.addAll(outputs);
    if (inLoop) {
      all.add("ACS::TaskLoopItem");
    }
    String name = all.get(random.nextInt(all.size()));
    return text(random.nextBoolean() ? "{{" + name + "}}" : "{{ " + name + " }}");
  }

  private static JsonNode text(String text) {
    return Json.string(text);
  }

  private static JsonNode function(String name, JsonNode argument) {
    return Json.object().set(name, argument);
  }
}
