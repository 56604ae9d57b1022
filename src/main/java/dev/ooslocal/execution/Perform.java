package dev.ooslocal.execution;

import dev.ooslocal.engine.OutgoingCalls;
import dev.ooslocal.engine.Signal;
import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Durability;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Makes calls that leave the process: outside any transaction, after their attempt is safe on disk.
 * The call is made at least once, its outcome recorded and signalled exactly once. On a machine
 * that has too much to do the scheduler can take a call of this process for dead and hand it out
 * again; then the second waits for the first, and finds nothing left to do. An outcome is made safe
 * at once: nobody else may ask for that for a while, and what was lost would be called again.
 */
@Component
class Perform {
  private final Calls calls;
  private final Signals signals;
  private final Durability durability;
  private final VirtualClock clock;
  private final TransactionTemplate transaction;
  private final Map<String, OutgoingCalls> kinds;
  private final UnderWay underWay = new UnderWay();

  Perform(
      Calls calls,
      Signals signals,
      Durability durability,
      VirtualClock clock,
      PlatformTransactionManager transactions,
      List<OutgoingCalls> kinds) {
    this.calls = calls;
    this.signals = signals;
    this.durability = durability;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
    this.kinds = kinds.stream().collect(Collectors.toMap(OutgoingCalls::kind, Function.identity()));
  }

  void perform(String callId) {
    underWay.alone(callId, () -> make(callId));
  }

  private void make(String callId) {
    Calls.Attempt call = calls.open(callId).orElse(null);
    if (call == null) {
      return;
    }
    durability.await();
    OutgoingCalls maker = kinds.get(call.kind());
    if (maker == null) {
      throw new IllegalStateException("nobody makes calls of the kind " + call.kind());
    }
    JsonNode outcome = maker.perform(call.request(), token(call));
    transaction.executeWithoutResult(
        status -> {
          if (calls.record(callId, outcome, clock.instant())) {
            signals.append(
                call.executionId(), new Signal.CallEnded(call.runId(), call.attempt(), outcome));
          }
        });
    durability.await();
  }

  /** The same for every repetition of the attempt, another for each other call. */
  private static String token(Calls.Attempt call) {
    return call.id().replace('/', '-');
  }
}
