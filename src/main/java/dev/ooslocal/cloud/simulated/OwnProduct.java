package dev.ooslocal.cloud.simulated;

import dev.ooslocal.cloud.Answered;
import dev.ooslocal.cloud.Answerer;
import dev.ooslocal.cloud.CloudAnswer;
import dev.ooslocal.cloud.CloudCall;
import dev.ooslocal.cloud.CloudSettings;
import dev.ooslocal.cloud.OwnCall;
import dev.ooslocal.cloud.UnreadParameter;
import dev.ooslocal.platform.Nearest;
import dev.ooslocal.rpc.OwnOperations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * OOS is a product, too: what templates call of it is answered by the operations of this service.
 */
@Component
@Order(SimulatedProducts.AFTER_STUBS + 1)
final class OwnProduct implements Answerer {
  static final String NAME = "OOS";

  private final OwnOperations operations;
  private final boolean lenient;
  private final WithoutEffect withoutEffect;

  OwnProduct(OwnOperations operations, CloudSettings settings, WithoutEffect withoutEffect) {
    this.withoutEffect = withoutEffect;
    this.operations = operations;
    this.lenient = settings.mode() == CloudSettings.Mode.LENIENT;
  }

  @Override
  public Optional<Answered> answer(CloudCall call) {
    return operation(call)
        .map(name -> new CloudAnswer.Elsewhere(OwnCall.KIND, OwnCall.of(name, call).json()))
        .map(elsewhere -> new Answered(elsewhere, Answered.By.SIMULATED, null));
  }

  /**
   * What lenient mode does not take: parameters that do not fit, or an answer in which the task
   * finds nothing.
   */
  @Override
  public boolean vouches(CloudCall call, CloudAnswer arrived) {
    if (!lenient || operation(call).isEmpty()) {
      return true;
    }
    return switch (arrived) {
      case CloudAnswer.Body body -> !Nothing.isIn(body.body(), call, true);
      case CloudAnswer.Refusal refusal -> !Unfit.is(refusal.code());
      case CloudAnswer.Unanswered _, CloudAnswer.Elsewhere _ -> true;
    };
  }

  @Override
  public List<UnreadParameter> unread(CloudCall call) {
    Set<String> known = operation(call).map(operations::parameters).orElse(Set.of());
    return known.isEmpty()
        ? List.of()
        : call.parameters().propertyNames().stream()
            .filter(name -> !known.contains(name) && !withoutEffect.hasAnywhere(name))
            .map(name -> new UnreadParameter(name, meant(name, known, call)))
            .toList();
  }

  private static @Nullable String meant(String name, Set<String> known, CloudCall call) {
    List<String> others = known.stream().filter(each -> !call.parameters().has(each)).toList();
    return Nearest.to(name, others).orElse(null);
  }

  private Optional<String> operation(CloudCall call) {
    return call.service().equalsIgnoreCase(NAME)
        ? operations.names().stream().filter(call.api()::equalsIgnoreCase).findFirst()
        : Optional.empty();
  }
}
