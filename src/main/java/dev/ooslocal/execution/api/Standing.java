package dev.ooslocal.execution.api;

import dev.ooslocal.execution.Execution;
import dev.ooslocal.rpc.ApiException;
import dev.ooslocal.rpc.ErrorCode;

/** Refusals of what an execution's state does not allow, each with what would be allowed. */
final class Standing {
  private Standing() {}

  static ApiException refusal(Execution execution, String allowed) {
    return new ApiException(
        ErrorCode.INVALID_STATUS_EXECUTION,
        "The execution %s is %s. %s"
            .formatted(execution.id(), execution.status().wireName(), allowed));
  }

  /** Refuses what only an execution that has not ended can do. */
  static void requireOpen(Execution execution, String what) {
    if (execution.status().isFinal()) {
      throw refusal(
          execution, "Only one that is Started, Queued, Running or Waiting can be " + what + ".");
    }
  }
}
