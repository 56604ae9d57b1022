package dev.ooslocal.cloud.stub;

import dev.ooslocal.language.EvaluationException;
import dev.ooslocal.language.Selector;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Reads stubs as users write them and refuses what is wrong, naming the field. */
@Component
final class StubReader {
  private static final List<String> STUB =
      List.of(
          "service",
          "api",
          "region",
          "parameters",
          "when",
          "executionId",
          "taskName",
          "attempt",
          "times",
          "answers");
  private static final List<String> ANSWER = List.of("body", "error", "delay");
  private static final List<String> ERROR = List.of("code", "message", "status");
  private static final int BAD_REQUEST = 400;
  private static final int HIGHEST_STATUS = 599;

  private final Function<String, Selector> jq;

  StubReader(JqCompiler jq) {
    this.jq = jq;
  }

  /** One that is registered now: an empty list of answers can only be a mistake. */
  Stub readNew(JsonNode json, String path) {
    Stub stub = read(json, path);
    StrictObject fields = StrictObject.of(json, path, STUB);
    if (fields.value("answers").filter(JsonNode::isEmpty).isPresent()) {
      throw fields.invalid(
          "answers", "at least one answer is expected; without the field it is an empty object");
    }
    return stub;
  }

  /**
   * @param path where the stub stands in its list; empty when it stands alone
   * @throws LocalProblem when it is malformed
   */
  Stub read(JsonNode json, String path) {
    StrictObject fields = StrictObject.of(json, path, STUB);
    return new Stub(
        fields.requiredText("service"),
        fields.requiredText("api"),
        fields.text("region"),
        fields.object("parameters"),
        condition(fields),
        fields.text("executionId"),
        fields.text("taskName"),
        fields.number("attempt", 1),
        fields.number("times", 1),
        answers(fields));
  }

  private @Nullable Selector condition(StrictObject fields) {
    String program = fields.text("when");
    if (program == null) {
      return null;
    }
    try {
      return jq.apply(program);
    } catch (EvaluationException unusable) {
      throw fields.invalid("when", "not a jq program: " + unusable.getMessage());
    }
  }

  /** Chosen: a stub without answers gives an empty object. */
  private static List<StubAnswer> answers(StrictObject fields) {
    ArrayNode given = fields.list("answers");
    List<StubAnswer> answers = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      answers.add(answer(given.get(i), fields.at("answers") + "[" + i + "]"));
    }
    if (answers.isEmpty()) {
      answers.add(new StubAnswer.Body(Json.object(), Duration.ZERO));
    }
    return answers;
  }

  private static StubAnswer answer(JsonNode json, String path) {
    StrictObject fields = StrictObject.of(json, path, ANSWER);
    Duration delay = fields.duration("delay", VirtualClock.LONGEST_WAIT);
    JsonNode error = fields.value("error").orElse(null);
    if (error == null) {
      return new StubAnswer.Body(fields.value("body").orElseGet(Json::object), delay);
    }
    if (fields.value("body").isPresent()) {
      throw fields.invalid("error", "an answer is either a body or an error");
    }
    return error(StrictObject.of(error, fields.at("error"), ERROR), delay);
  }

  private static StubAnswer error(StrictObject fields, Duration delay) {
    String message = fields.text("message");
    Integer status = fields.number("status", BAD_REQUEST);
    if (status != null && status > HIGHEST_STATUS) {
      throw fields.invalid("status", "a status from 400 to 599 is expected");
    }
    return new StubAnswer.Error(
        fields.requiredText("code"),
        message == null ? "" : message,
        status == null ? BAD_REQUEST : status,
        delay);
  }
}
