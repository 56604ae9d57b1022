package dev.ooslocal.execution;

import dev.ooslocal.platform.HiddenTexts;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Knows what executions must not show: their NoEcho parameters and the secrets they were given. */
@Component
public class Masks {
  private final SingletonSupplier<HiddenTexts> hidden;

  Masks(ObjectProvider<HiddenTexts> hidden) {
    this.hidden = SingletonSupplier.of(() -> hidden.getIfAvailable(() -> ids -> Map.of()));
  }

  public Masking of(Execution execution) {
    return of(List.of(execution)).apply(execution);
  }

  /** The masks of several executions. */
  public Function<Execution, Masking> of(List<Execution> executions) {
    Map<String, List<String>> given =
        hidden.obtain().of(executions.stream().map(Execution::id).toList());
    return execution -> Masking.of(execution, given.getOrDefault(execution.id(), List.of()));
  }
}
