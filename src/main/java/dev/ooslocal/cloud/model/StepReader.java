package dev.ooslocal.cloud.model;

import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.StrictObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the steps of a call. */
final class StepReader {
  private static final List<String> PARTS =
      List.of(
          "by",
          "ownedBy",
          "some",
          "where",
          "optional",
          "region",
          "as",
          "from",
          "wrong",
          "checks",
          "to",
          "set",
          "add",
          "drop",
          "merge",
          "owner",
          "times",
          "when");
  private static final List<String> OF_CHECKS =
      List.of("that", "in", "not", "above", "like", "else");

  private static final ErrorText UNSAID = new ErrorText(400, "OperationDenied", "");

  /** All names a step may hold. */
  static final List<String> KNOWN =
      Stream.concat(Stream.of(Step.Verb.values()).map(Step.Verb::word), PARTS.stream()).toList();

  private final KindReader kinds;

  StepReader(KindReader kinds) {
    this.kinds = kinds;
  }

  /** The step among these fields; empty when there is no verb. */
  Optional<Step> within(StrictObject fields) {
    return Stream.of(Step.Verb.values())
        .filter(verb -> fields.value(verb.word()).isPresent())
        .findFirst()
        .map(verb -> step(verb, fields));
  }

  private Step step(Step.Verb verb, StrictObject fields) {
    return new Step(
        verb,
        kinds.kind(fields, verb.word()),
        choice(fields),
        fields.text("as"),
        fields.list("from").valueStream().map(state -> state.asString("")).toList(),
        error(fields, "wrong"),
        checks(fields),
        fields.text("to"),
        fields.objectOrEmpty("set"),
        fields.objectOrEmpty("add"),
        fields.objectOrEmpty("drop"),
        fields.objectOrEmpty("merge"),
        value(fields, "owner"),
        value(fields, "times"),
        when(fields));
  }

  private static Step.@Nullable Check when(StrictObject fields) {
    ObjectNode given = fields.object("when");
    return given == null
        ? null
        : check(StrictObject.of(given, fields.at("when"), OF_CHECKS), UNSAID);
  }

  private static Step.Choice choice(StrictObject fields) {
    return new Step.Choice(
        value(fields, "by"),
        value(fields, "ownedBy"),
        "true".equals(fields.text("some")),
        fields.objectOrEmpty("where"),
        "true".equals(fields.text("optional")),
        value(fields, "region"));
  }

  private static List<Step.Check> checks(StrictObject fields) {
    List<Step.Check> checks = new ArrayList<>();
    for (JsonNode each : fields.list("checks")) {
      StrictObject check = StrictObject.of(each, fields.at("checks"), OF_CHECKS);
      checks.add(check(check, ErrorText.of(check.requiredText("else"))));
    }
    return checks;
  }

  private static Step.Check check(StrictObject fields, ErrorText otherwise) {
    return new Step.Check(
        Json.string(fields.requiredText("that")),
        value(fields, "in"),
        value(fields, "not"),
        value(fields, "above"),
        form(fields),
        otherwise);
  }

  private static @Nullable Pattern form(StrictObject fields) {
    String like = fields.text("like");
    return like == null ? null : Pattern.compile(like);
  }

  private static @Nullable ErrorText error(StrictObject fields, String name) {
    String line = fields.text(name);
    return line == null ? null : ErrorText.of(line);
  }

  private static @Nullable JsonNode value(StrictObject fields, String name) {
    return fields.value(name).orElse(null);
  }
}
