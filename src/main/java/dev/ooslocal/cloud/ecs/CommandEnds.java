package dev.ooslocal.cloud.ecs;

import dev.ooslocal.cloud.simulated.ProductCall;
import dev.ooslocal.cloud.simulated.Resource;
import dev.ooslocal.cloud.simulated.Resources;
import dev.ooslocal.platform.Json;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Records in invocations how commands ended, once each: whoever comes second changes nothing. */
@Component
final class CommandEnds {
  /** Marks a result that this machine works out; its end follows under {@link #END}. */
  static final String REAL = "real";

  static final String END = "end";

  private final Resources resources;

  CommandEnds(Resources resources) {
    this.resources = resources;
  }

  /**
   * In the current transaction; nothing happens to an invocation that is gone.
   *
   * @param shown the fields that tell the end
   */
  void record(CommandRun run, ObjectNode shown, Instant now) {
    ProductCall call = new ProductCall(run.world(), run.region(), Json.object(), now);
    resources
        .hold(call, EcsKinds.INVOCATION, run.invocation())
        .ifPresent(held -> end(held, List.of(run.instance()), shown, now));
  }

  /** Ends what is still open on these instances of an invocation that is held. */
  void end(Resource held, List<String> instances, ObjectNode shown, Instant now) {
    for (JsonNode result : held.detail().path("results")) {
      if (isOpen(held, result, now) && instances.contains(result.path("InstanceId").asString(""))) {
        ((ObjectNode) result).set(END, CommandEnd.at(shown.deepCopy(), now));
      }
    }
    boolean open =
        held.detail().path("results").valueStream().anyMatch(each -> isOpen(held, each, now));
    resources.update(held.is(EcsKinds.EXECUTING) && !open ? held.in(EcsKinds.FINISHED, now) : held);
  }

  /** What an earlier process was still running is over; nobody else may be at work. */
  void failAllOpen(Instant now) {
    for (Resource left : resources.inState(EcsKinds.INVOCATION, EcsKinds.EXECUTING, now)) {
      List<String> instances =
          left.detail()
              .path("results")
              .valueStream()
              .filter(CommandEnds::isReal)
              .map(each -> each.path("InstanceId").asString(""))
              .toList();
      end(left, instances, CommandEnd.INTERRUPTED.shown(), now);
    }
  }

  static boolean isReal(JsonNode result) {
    return result.path(REAL).asBoolean(false);
  }

  /** A scripted command is over after a time, a real one when its end is recorded. */
  static boolean isOpen(Resource invocation, JsonNode result, Instant now) {
    return !result.has("error")
        && !result.has(END)
        && (isReal(result) || now.isBefore(EcsKinds.scriptedEnd(invocation)));
  }
}
