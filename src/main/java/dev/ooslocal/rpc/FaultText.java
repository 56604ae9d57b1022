package dev.ooslocal.rpc;

import dev.ooslocal.platform.LocalProblem;
import dev.ooslocal.platform.Nearest;
import dev.ooslocal.platform.StrictObject;
import dev.ooslocal.platform.VirtualClock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads faults as people write them. */
final class FaultText {
  private static final List<String> KNOWN =
      List.of("operation", "service", "api", "times", "error", "delay", "drop");

  private static final String ON_PURPOSE = "This fault was asked for.";
  private static final int BAD_REQUEST = 400;

  private FaultText() {}

  /**
   * @param operations the operations there are
   * @throws LocalProblem naming the field that is wrong
   */
  static Fault read(JsonNode value, String path, Collection<String> operations) {
    StrictObject input = StrictObject.of(value, path, KNOWN);
    String operation = input.text("operation");
    String service = input.text("service");
    String api = input.text("api");
    if (operation == null) {
      input.requiredText("service");
      input.requiredText("api");
    } else {
      checkOperation(input, operation, operations);
    }
    boolean drop = drop(input);
    Fault.Failure error = error(input);
    if (error == null && !drop && input.text("delay") == null) {
      throw new LocalProblem(
          "MissingField", "one of 'error', 'delay' and 'drop' is needed", input.at("error"));
    }
    return new Fault(
        operation,
        service,
        api,
        input.number("times", 1),
        error,
        input.duration("delay", VirtualClock.LONGEST_WAIT),
        drop,
        (ObjectNode) value);
  }

  private static void checkOperation(
      StrictObject input, String operation, Collection<String> operations) {
    if (input.value("service").isPresent() || input.value("api").isPresent()) {
      throw input.invalid("operation", "an operation, or a service and its api, not both");
    }
    if (!operations.contains(operation)) {
      throw input.invalid(
          "operation",
          "there is no operation '%s'%s"
              .formatted(
                  operation,
                  Nearest.to(operation, operations)
                      .map(near -> "; did you mean " + near + "?")
                      .orElse("")));
    }
  }

  private static Fault.@Nullable Failure error(StrictObject input) {
    ObjectNode error = input.object("error");
    if (error == null) {
      return null;
    }
    StrictObject fields =
        StrictObject.of(error, input.at("error"), List.of("code", "message", "status"));
    String message = fields.text("message");
    Integer status = fields.number("status", BAD_REQUEST);
    if (status != null && status > 599) {
      throw fields.invalid("status", "an HTTP status from 400 to 599 is expected");
    }
    return new Fault.Failure(
        fields.requiredText("code"),
        message == null ? ON_PURPOSE : message,
        status == null ? BAD_REQUEST : status);
  }

  private static boolean drop(StrictObject input) {
    JsonNode drop = input.value("drop").orElse(null);
    if (drop != null && !drop.isBoolean()) {
      throw input.invalid("drop", "true or false is expected");
    }
    return drop != null && drop.asBoolean();
  }
}
