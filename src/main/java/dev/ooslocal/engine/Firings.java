package dev.ooslocal.engine;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the trigger of an execution has done so far.
 *
 * @param lastAt when it last fired
 * @param lastStatus how the last child ended; null while it runs
 * @param lastMessage the last child's message
 * @param lastOutputs the last child's outputs
 * @param lastSuccessAt when a child that ended Success was fired
 * @param nextAt when it fires next, for timers
 * @param running the children that have not ended
 */
public record Firings(
    @Nullable Instant lastAt,
    @Nullable ExecutionStatus lastStatus,
    String lastMessage,
    @Nullable ObjectNode lastOutputs,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant nextAt,
    List<String> running) {
  public static final Firings NONE = new Firings(null, null, "", null, null, null, List.of());

  public Firings {
    running = List.copyOf(running);
  }

  /** The trigger is over: it will not fire again. */
  Firings over() {
    return new Firings(lastAt, lastStatus, lastMessage, lastOutputs, lastSuccessAt, null, running);
  }
}
