package dev.ooslocal.rpc;

import io.micrometer.core.instrument.MeterRegistry;
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

  RequestMeters(MeterRegistry registry) {
    this.registry = registry;
  }

  void note(Exchange exchange, Answer answer) {
    Served<?, ?> operation = exchange.operation();
    registry
        .timer(
            "oos.requests",
            "operation",
            operation == null ? NONE_OF_OURS : operation.name(),
            "code",
            answer.code().isEmpty() ? SUCCESS : answer.code())
        .record(exchange.taken());
  }
}
