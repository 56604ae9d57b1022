package dev.ooslocal.cloud.model;

import dev.ooslocal.cloud.simulated.PageStyle;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what a call does. A call that takes a single step may have it written into itself; {@code
 * then} adds more.
 */
final class CallReader {
  private static final int USUAL_LARGEST = 100;
  private static final List<String> OF_CALLS =
      List.of(
          "path", "needs", "limits", "steps", "then", "answer", "list", "of", "in", "filters",
          "max", "page", "must", "element");

  private final StepReader steps;
  private final KindReader kinds;

  CallReader(KindReader kinds) {
    this.kinds = kinds;
    this.steps = new StepReader(kinds);
  }

  CallModel call(String name, JsonNode described) {
    List<String> known = Stream.of(OF_CALLS, StepReader.KNOWN).flatMap(List::stream).toList();
    StrictObject fields = StrictObject.of(described, "calls." + name, known);
    List<Step> taken = new ArrayList<>();
    steps.within(fields).ifPresent(taken::add);
    Stream.of("steps", "then").forEach(list -> taken.addAll(steps(fields, list)));
    ObjectNode answer = fields.object("answer");
    String path = fields.text("path");
    return new CallModel(
        path == null ? "" : path,
        texts(fields, "needs"),
        limits(fields),
        taken,
        fields.value("list").isPresent() ? list(fields) : null,
        answer == null ? Json.object() : answer,
        SingletonSupplier.of(() -> names(described, taken)));
  }

  private static Set<String> names(JsonNode described, List<Step> taken) {
    Set<String> names = Named.in(described);
    taken.stream()
        .filter(step -> step.verb() == Step.Verb.CREATE)
        .forEach(step -> names.addAll(Named.in(step.of().shows())));
    return names;
  }

  private List<Step> steps(StrictObject fields, String list) {
    List<Step> read = new ArrayList<>();
    for (JsonNode each : fields.list(list)) {
      StrictObject step = StrictObject.of(each, fields.at(list), StepReader.KNOWN);
      read.add(
          steps
              .within(step)
              .orElseThrow(() -> step.invalid("find", "a step needs one verb: find, create …")));
    }
    return read;
  }

  private ListModel list(StrictObject fields) {
    Integer largest = fields.number("max", 1);
    String must = fields.text("must");
    return new ListModel(
        kinds.kind(fields, "list"),
        fields.value("of").orElse(null),
        fields.requiredText("in"),
        texts(fields, "filters").stream().map(FilterModel::of).toList(),
        largest == null ? USUAL_LARGEST : largest,
        style(fields, fields.text("page")),
        "true".equals(must),
        fields.value("element").orElse(null));
  }

  private static PageStyle style(StrictObject fields, @Nullable String name) {
    return Stream.of(PageStyle.values())
        .filter(style -> style.name().toLowerCase(Locale.ROOT).equals(name == null ? "ecs" : name))
        .findFirst()
        .orElseThrow(() -> fields.invalid("page", "no such style of pages"));
  }

  private static Map<String, List<String>> limits(StrictObject fields) {
    Map<String, List<String>> limits = new HashMap<>();
    ObjectNode given = fields.object("limits");
    if (given != null) {
      given.forEachEntry(
          (parameter, values) ->
              limits.put(parameter, values.valueStream().map(v -> v.asString("")).toList()));
    }
    return limits;
  }

  private static List<String> texts(StrictObject fields, String name) {
    return fields.list(name).valueStream().map(value -> value.asString("")).toList();
  }
}
