package dev.ooslocal.application.deploy;

import dev.ooslocal.platform.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A template that is put together task by task. What users gave goes into it as values of
 * parameters, so that nothing in it is taken for an expression.
 */
final class Recipe {
  private final ObjectNode parameters = Json.object();
  private final ObjectNode values = Json.object();
  private final ArrayNode tasks = Json.array();
  private final ObjectNode outputs = Json.object();

  /** A parameter with its value; answers how tasks refer to it. */
  String value(String name, String type, JsonNode value) {
    parameters.putObject(name).put("Type", type);
    values.set(name, value);
    return reference(name);
  }

  /** The next task, without its properties. */
  ObjectNode task(String name, String action) {
    return tasks.addObject().put("Name", name).put("Action", action);
  }

  /** The next task: a call, with these parameters or a reference to them. */
  ObjectNode call(String name, String service, String api, JsonNode with) {
    ObjectNode task = task(name, "ACS::ExecuteAPI");
    task.putObject("Properties").put("Service", service).put("API", api).set("Parameters", with);
    return task;
  }

  void output(String name, String type, String value) {
    outputs.putObject(name).put("Type", type).put("Value", value);
  }

  static void gives(ObjectNode task, String name, String type, String selector) {
    task.withObject("Outputs").putObject(name).put("Type", type).put("ValueSelector", selector);
  }

  static String reference(String name) {
    return "{{ " + name + " }}";
  }

  /** Whether there is anything to do. */
  boolean isEmpty() {
    return tasks.isEmpty();
  }

  ObjectNode values() {
    return values;
  }

  String text() {
    ObjectNode template =
        Json.object()
            .put("FormatVersion", "OOS-2019-06-01")
            .put("Description", "What a deployment of an application group has to do");
    template.set("Parameters", parameters);
    template.set("Tasks", tasks);
    template.set("Outputs", outputs);
    return Json.text(template);
  }
}
