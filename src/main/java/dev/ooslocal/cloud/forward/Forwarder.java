package dev.ooslocal.cloud.forward;

import dev.ooslocal.cloud.Forwarding;
import dev.ooslocal.platform.Json;
import dev.ooslocal.platform.outgoing.OutgoingOutcome;
import dev.ooslocal.platform.outgoing.OutgoingRequest;
import dev.ooslocal.platform.outgoing.OutgoingRequests;
import java.io.IOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes forwarded calls, through the one door for requests that leave the process. */
@Component
final class Forwarder implements Forwarding {
  private static final int FIRST_ERROR = 400;

  private final Targets targets;
  private final OutgoingRequests requests;
  private final Recordings recordings;
  private final InstantSource wall;

  Forwarder(
      Targets targets,
      OutgoingRequests requests,
      Recordings recordings,
      @Qualifier("wall") InstantSource wall) {
    this.targets = targets;
    this.requests = requests;
    this.recordings = recordings;
    this.wall = wall;
  }

  @Override
  public JsonNode send(JsonNode call) {
    String service = call.path("service").asString("");
    Target target = targets.of(service).orElse(null);
    if (target == null) {
      return failed(service + " is not forwarded any more.");
    }
    try {
      return switch (target.mode()) {
        case LIVE -> sent(target, call);
        case RECORD -> {
          JsonNode outcome = sent(target, call);
          if (!outcome.has("failed")) {
            recordings.write(target.file(), call, outcome);
          }
          yield outcome;
        }
        case REPLAY ->
            recordings
                .read(target.file(), call)
                .orElseGet(
                    () ->
                        failed(
                            "%s holds no answer to %s %s with these parameters."
                                .formatted(target.file(), service, call.path("api").asString())));
      };
    } catch (IOException file) {
      return failed("The recording " + target.file() + " cannot be used: " + file);
    }
  }

  private JsonNode sent(Target target, JsonNode call) {
    String now = wall.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    OutgoingRequest request;
    try {
      request = new RequestForm(target, call, UUID.randomUUID().toString(), now).request();
    } catch (IllegalArgumentException unspeakable) {
      return failed(String.valueOf(unspeakable.getMessage()));
    }
    return switch (requests.send(request)) {
      case OutgoingOutcome.NoAnswer none ->
          failed("%s did not answer: %s".formatted(target.url(), none.reason()));
      case OutgoingOutcome.Answer answer -> outcome(target, answer);
    };
  }

  private static JsonNode outcome(Target target, OutgoingOutcome.Answer answer) {
    JsonNode body = parsed(answer.body());
    if (answer.status() < FIRST_ERROR) {
      return body.isMissingNode()
          ? failed("%s answered something that is no JSON.".formatted(target.url()))
          : Json.object().set("body", body);
    }
    ObjectNode outcome = Json.object();
    outcome
        .putObject("error")
        .put("code", text(body, "Code", "code", "HttpStatus." + answer.status()))
        .put("message", text(body, "Message", "message", "no message"))
        .put("requestId", text(body, "RequestId", "requestId", ""))
        .put("status", answer.status());
    return outcome;
  }

  private static String text(JsonNode body, String name, String other, String otherwise) {
    return body.path(name).asString(body.path(other).asString(otherwise));
  }

  private static JsonNode parsed(String body) {
    try {
      return body.isBlank() ? Json.object() : Json.parse(body);
    } catch (JacksonException noJson) {
      return MissingNode.getInstance();
    }
  }

  private static JsonNode failed(String reason) {
    return Json.object().put("failed", reason);
  }
}
