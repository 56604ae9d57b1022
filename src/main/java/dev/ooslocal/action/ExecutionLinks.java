package dev.ooslocal.action;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Links to executions, for messages to people. */
@Component
final class ExecutionLinks {
  private final String port;

  ExecutionLinks(@Value("${server.port:8667}") String port) {
    this.port = port;
  }

  /** What this service itself says about an execution. */
  String to(String executionId) {
    return "http://127.0.0.1:%s/?Action=ListExecutions&ExecutionId=%s".formatted(port, executionId);
  }
}
