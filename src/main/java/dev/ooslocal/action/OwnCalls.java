package dev.ooslocal.action;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Outcome;
import dev.ooslocal.cloud.OwnCall;
import dev.ooslocal.engine.OutgoingCalls;
import dev.ooslocal.platform.GivenTexts;
import dev.ooslocal.platform.Ids;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.Caller;
import dev.ooslocal.rpc.ErrorCode;
import dev.ooslocal.rpc.OwnOperations;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the calls of templates to OOS itself, as the execution's account (chosen: its role is not
 * asked). Where an operation knows client tokens, a repetition after a crash does nothing again.
 */
@Component
final class OwnCalls implements OutgoingCalls {
  private static final Logger LOG = LoggerFactory.getLogger(OwnCalls.class);
  private static final String TOKEN = "ClientToken";

  private static final String OF_SECRETS = "SecretParameter";
  private static final String VALUE = "Value";

  private final OwnOperations operations;
  private final GivenTexts secrets;

  OwnCalls(OwnOperations operations, GivenTexts secrets) {
    this.operations = operations;
    this.secrets = secrets;
  }

  @Override
  public String kind() {
    return OwnCall.KIND;
  }

  @Override
  public JsonNode perform(JsonNode request, String token) {
    OwnCall call = OwnCall.read(request);
    String requestId = Ids.requestId();
    Caller caller = new Caller(call.account(), Caller.ROOT, "", call.region(), requestId);
    try {
      hide(call, call.parameters());
      ObjectNode answer = operations.call(call.operation(), parameters(call, token), caller);
      hide(call, answer);
      return Outcome.of(Answered.By.SIMULATED, answer);
    } catch (ApiException declared) {
      return refused(declared, requestId);
    } catch (RuntimeException bug) {
      LOG.error("call {} of {} failed", requestId, call.executionId(), bug);
      return refused(new ApiException(ErrorCode.INTERNAL_ERROR), requestId);
    }
  }

  private ObjectNode parameters(OwnCall call, String token) {
    ObjectNode parameters = call.parameters().deepCopy();
    if (operations.isIdempotent(call.operation()) && !parameters.has(TOKEN)) {
      byte[] text = token.getBytes(StandardCharsets.UTF_8);
      parameters.put(TOKEN, UUID.nameUUIDFromBytes(text).toString());
    }
    return parameters;
  }

  /** The values of secret parameters are nothing that the execution may show. */
  private void hide(OwnCall call, ObjectNode said) {
    if (call.operation().contains(OF_SECRETS)) {
      said.findValues(VALUE).stream()
          .map(value -> value.asString(""))
          .filter(text -> !text.isEmpty())
          .forEach(text -> secrets.remember(call.executionId(), text));
    }
  }

  private static ObjectNode refused(ApiException error, String requestId) {
    return Outcome.refused(
        Answered.By.SIMULATED,
        error.code(),
        String.valueOf(error.getMessage()),
        error.status(),
        requestId);
  }
}
