package dev.ooslocal.rpc;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Times requests by operation and error code ({@code oos.requests}). Only operations that exist get
 * a name of their own, so nobody makes the metrics grow by asking for others.
 */
@Component
final class RequestMeters {
  private static final String NONE_OF_OURS = "other";
  private static final String SUCCESS = "OK";

  private final MeterRegistry registry;
  private final ConcurrentHashMap<Kind, Timer> timers = new ConcurrentHashMap<>();

  RequestMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void note(Exchange exchange, Answer answer) {
    Served<?, ?> operation = exchange.operation();
    Kind kind =
        new Kind(
            operation == null ? NONE_OF_OURS : operation.name(),
            answer.code().isEmpty() ? SUCCESS : answer.code());
    timers.computeIfAbsent(kind, this::timer).record(exchange.taken());
  }

  private Timer timer(Kind kind) {
    return registry.timer("oos.requests", "operation", kind.operation(), "code", kind.code());
  }

  /** What is counted apart. */
  private record Kind(String operation, String code) {}
}
