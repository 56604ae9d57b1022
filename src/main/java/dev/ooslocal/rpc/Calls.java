package dev.ooslocal.rpc;

import dev.ooslocal.platform.VirtualClock;
import dev.ooslocal.platform.storage.Durability;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs an operation: one transaction each, once only for one client token, and answered when what
 * it wrote can no longer be lost. A transaction that lost a race for locks is tried again. No
 * operation sees time jump, and none brings back what a reset takes away.
 */
@Component
final class Calls {
  private static final int TRIES = 4;

  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  private final ClientTokens tokens;
  private final Durability durability;
  private final VirtualClock clock;

  Calls(
      PlatformTransactionManager transactions,
      ClientTokens tokens,
      Durability durability,
      VirtualClock clock) {
    this.tokens = tokens;
    this.durability = durability;
    this.clock = clock;
    writing = new TransactionTemplate(transactions);
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  <I extends Record> Answer run(
      Served<I, ?> operation, Map<String, String> parameters, Caller caller) {
    I input = prepared(operation, operation.bind(parameters), parameters, caller);
    clock.steady().lock();
    try {
      ObjectNode body = persistently(operation, input, parameters, caller);
      if (!operation.readsOnly()) {
        durability.await();
      }
      return new Answer(200, "", operation.name() + "Response", body);
    } finally {
      clock.steady().unlock();
    }
  }

  private <I extends Record> I prepared(
      Served<I, ?> operation, I input, Map<String, String> parameters, Caller caller) {
    try {
      return operation.prepared(input);
    } catch (ApiException unreachable) {
      if (operation.isIdempotent() && tokens.isUsed(operation, parameters, caller)) {
        return input;
      }
      throw unreachable;
    }
  }

  private <I extends Record> ObjectNode persistently(
      Served<I, ?> operation, I input, Map<String, String> parameters, Caller caller) {
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(operation, input, parameters, caller);
      } catch (ConcurrencyFailureException lostARace) {
        if (attempt == TRIES) {
          throw lostARace;
        }
      }
    }
  }

  private <I extends Record> ObjectNode attempt(
      Served<I, ?> operation, I input, Map<String, String> parameters, Caller caller) {
    TransactionTemplate transaction = operation.readsOnly() ? reading : writing;
    return transaction.execute(
        _ ->
            operation.isIdempotent()
                ? tokens.once(
                    operation, parameters, caller, () -> answered(operation, input, caller))
                : answered(operation, input, caller));
  }

  private static <I extends Record> ObjectNode answered(
      Served<I, ?> operation, I input, Caller caller) {
    return operation.run(input, caller).put("RequestId", caller.requestId());
  }
}
