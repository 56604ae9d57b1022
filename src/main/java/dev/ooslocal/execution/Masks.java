package dev.ooslocal.execution;

import dev.ooslocal.platform.HiddenTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Knows what executions must not show: their NoEcho parameters, those of the executions that
 * started them, and the secrets they were given.
 */
@Component
public class Masks {
  private final SingletonSupplier<HiddenTexts> given;
  private final NoEchoValues noEcho;

  Masks(ObjectProvider<HiddenTexts> given, NoEchoValues noEcho) {
    this.given = SingletonSupplier.of(() -> given.getIfAvailable(() -> ids -> Map.of()));
    this.noEcho = noEcho;
  }

  public Masking of(Execution execution) {
    return of(List.of(execution)).apply(execution);
  }

  /** The masks of several executions. */
  public Function<Execution, Masking> of(List<Execution> executions) {
    List<String> ids = executions.stream().map(Execution::id).toList();
    Map<String, List<String>> stored = given.obtain().of(ids);
    Map<String, List<String>> inherited =
        noEcho.of(ids.stream().filter(NoEchoValues::isChild).toList());
    return execution -> {
      List<String> hidden = new ArrayList<>(stored.getOrDefault(execution.id(), List.of()));
      hidden.addAll(inherited.getOrDefault(execution.id(), List.of()));
      return Masking.of(execution, hidden);
    };
  }
}
