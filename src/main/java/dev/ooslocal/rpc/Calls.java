package dev.ooslocal.rpc;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.ObjectNode;

/** Runs an operation: one transaction each, and once only for one client token. */
@Component
final class Calls {
  private final TransactionTemplate reading;
  private final TransactionTemplate writing;
  private final ClientTokens tokens;

  Calls(PlatformTransactionManager transactions, ClientTokens tokens) {
    this.tokens = tokens;
    writing = new TransactionTemplate(transactions);
    reading = new TransactionTemplate(transactions);
    reading.setReadOnly(true);
  }

  <I extends Record> Answer run(
      Served<I, ?> operation, Map<String, String> parameters, Caller caller) {
    I input = operation.bind(parameters);
    TransactionTemplate transaction = operation.readsOnly() ? reading : writing;
    ObjectNode body =
        transaction.execute(
            _ ->
                operation.isIdempotent()
                    ? tokens.once(
                        operation, parameters, caller, () -> answered(operation, input, caller))
                    : answered(operation, input, caller));
    return new Answer(200, "", operation.name() + "Response", body);
  }

  private static <I extends Record> ObjectNode answered(
      Served<I, ?> operation, I input, Caller caller) {
    return operation.run(input, caller).put("RequestId", caller.requestId());
  }
}
