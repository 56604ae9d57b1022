package dev.ooslocal.language;

import dev.ooslocal.platform.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a program as a template of which the same program is made again. */
final class ProgramPrinter {
  private final Program program;

  private ProgramPrinter(Program program) {
    this.program = program;
  }

  static ObjectNode print(Program program) {
    return new ProgramPrinter(program).template();
  }

  private ObjectNode template() {
    ObjectNode template = Json.object().put("FormatVersion", "OOS-2019-06-01");
    put(template, "Description", program.description());
    ObjectNode parameters = template.putObject("Parameters");
    program.parameters().all().forEach(p -> parameters.set(p.name(), p.definition()));
    put(template, "RamRole", written(program.ramRole()));
    ObjectNode conditions = template.putObject("Conditions");
    program.conditions().forEach((name, c) -> conditions.set(name, condition(c)));
    ArrayNode tasks = template.putArray("Tasks");
    program.tasks().forEach(task -> tasks.add(task(task)));
    ObjectNode outputs = template.putObject("Outputs");
    for (TemplateOutput output : program.outputs()) {
      outputs
          .putObject(output.name())
          .put("Type", output.type().wireName())
          .set("Value", output.value().written());
    }
    put(template, "Metadata", program.metadata());
    return template;
  }

  /** What is always so or never so was a function all the same. */
  private static JsonNode condition(Expression condition) {
    JsonNode written = condition.written();
    return written.isBoolean()
        ? Json.object().set("Fn::Equals", Json.array().add(true).add(written))
        : written;
  }

  private ObjectNode task(Task task) {
    ObjectNode written = Json.object().put("Name", task.name()).put("Action", task.action());
    put(written, "Description", task.description());
    put(written, "When", written(task.when()));
    written.set("Properties", task.properties().written());
    ObjectNode outputs = written.putObject("Outputs");
    if (task.loop() != null && task.loop().body() != null) {
      body(task.loop(), task.loop().body().program(), written);
    } else {
      loop(task.loop(), written);
    }
    for (TaskOutput output : task.outputs()) {
      outputs
          .putObject(output.name())
          .put("Type", output.type().wireName())
          .set("ValueSelector", output.selector().written());
    }
    written.put("OnError", jump(task.onError()));
    written.put("OnSuccess", jump(task.onSuccess()));
    written.put("OnCancel", jump(task.onCancel()));
    written.put("IsCritical", task.critical());
    Retry retry = task.retry();
    String delay = retry.delayType().name();
    return written
        .put("Retries", retry.retries())
        .put("DelayType", delay.charAt(0) + delay.substring(1).toLowerCase(Locale.ROOT))
        .put("Delay", retry.delay())
        .put("BackOff", retry.backOff())
        .put("MaxRetryInterval", retry.maxInterval());
  }

  private static void body(Loop loop, Program body, ObjectNode task) {
    ObjectNode properties = (ObjectNode) task.path("Properties");
    properties.set("LoopItems", loop.items().written());
    put(properties, "LoopRateControl", written(loop.rateControl()));
    ArrayNode tasks = properties.putArray("LoopTasks");
    body.tasks().forEach(inner -> tasks.add(new ProgramPrinter(body).task(inner)));
    ObjectNode outputs = (ObjectNode) task.path("Outputs");
    for (TemplateOutput output : body.outputs()) {
      outputs
          .putObject(output.name())
          .put("Type", output.type().wireName())
          .set("ValueSelector", output.value().written());
    }
  }

  private static void loop(@Nullable Loop loop, ObjectNode task) {
    if (loop == null) {
      return;
    }
    ObjectNode written = task.putObject("Loop");
    written.set("Items", loop.items().written());
    JsonNode control = written(loop.rateControl());
    if (control instanceof ObjectNode flat && !flat.has("Mode")) {
      written.setAll(flat);
    } else {
      put(written, "RateControl", control);
    }
    ObjectNode outputs = written.putObject("Outputs");
    for (Loop.Aggregate aggregate : loop.outputs()) {
      boolean sum = aggregate.kind() == Loop.Aggregate.Kind.SUM;
      outputs
          .putObject(aggregate.name())
          .put("AggregateType", sum ? "Fn::Sum" : "Fn::ListJoin")
          .put("AggregateField", aggregate.field());
    }
  }

  private String jump(Jump jump) {
    return switch (jump) {
      case Jump.Next() -> "ACS::NEXT";
      case Jump.End() -> "ACS::END";
      case Jump.To(int task) -> program.tasks().get(task).name();
    };
  }

  private static @Nullable JsonNode written(@Nullable Expression expression) {
    return expression == null ? null : expression.written();
  }

  private static void put(ObjectNode into, String key, @Nullable JsonNode value) {
    if (value != null) {
      into.set(key, value);
    }
  }
}
