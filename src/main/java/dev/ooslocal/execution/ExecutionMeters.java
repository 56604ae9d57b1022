package dev.ooslocal.execution;

import dev.ooslocal.engine.ExecutionStatus;
import dev.ooslocal.engine.Wakening;
import dev.ooslocal.platform.VirtualClock;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/**
 * What the engine has to do and has done, read from the rows when somebody looks: on several nodes
 * each tells of all of them, but for {@code oos.engine.queue}.
 */
@Component
final class ExecutionMeters implements MeterBinder {
  private final Census census;
  private final Wakening wakening;
  private final VirtualClock clock;

  ExecutionMeters(Census census, Wakening wakening, VirtualClock clock) {
    this.census = census;
    this.wakening = wakening;
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (ExecutionStatus status : ExecutionStatus.values()) {
      Gauge.builder("oos.executions", () -> census.now().executions(status))
          .description("Executions that are kept, by status")
          .tag("status", status.wireName())
          .register(registry);
    }
    Gauge.builder("oos.engine.lag", () -> census.now().lag(clock.instant()).toMillis() / 1e3)
        .description("How long the oldest wake-up has been due")
        .baseUnit("seconds")
        .register(registry);
    Gauge.builder("oos.engine.due", () -> census.now().due())
        .description("Wake-ups and calls that are due and that nobody has begun")
        .register(registry);
    Gauge.builder("oos.engine.queue", wakening::depth)
        .description("Executions that wait in this process to be activated")
        .register(registry);
  }
}
