package dev.ooslocal.cloud.ecs;

import dev.ooslocal.platform.Json;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a command that was really run ended on one instance, in the words of the product as far as
 * they are known; which status goes with which error is chosen.
 */
enum CommandEnd {
  SUCCEEDED("Finished", "Success", "", ""),
  EXIT_CODE(
      "Finished", "Failed", "ExitCodeNonzero", "The command exited with a code that is not 0."),
  TIMEOUT("Failed", "Timeout", "ExecutionTimeout", "The execution of the command timed out."),
  STOPPED("Stopped", "Terminated", "", ""),
  INTERRUPTED(
      "Failed", "Error", "ExecutionInterrupted", "The execution of the command was interrupted."),
  NO_PROGRAM(
      "Failed",
      "Invalid",
      "CommandNotApplicable",
      "The command is not applicable to the specified instance."),
  NO_FOLDER("Failed", "Error", "DirectoryNotExists", "The specified directory does not exist."),
  EXCEPTION(
      "Failed",
      "Error",
      "ExecutionException",
      "An exception occurred while the command was being executed.");

  private final String recordStatus;
  private final String status;
  private final String errorCode;
  private final String errorInfo;

  CommandEnd(String recordStatus, String status, String errorCode, String errorInfo) {
    this.recordStatus = recordStatus;
    this.status = status;
    this.errorCode = errorCode;
    this.errorInfo = errorInfo;
  }

  /** The fields of a result that tell the end; the output is plain text. */
  ObjectNode shown() {
    return Json.object()
        .put("InvokeRecordStatus", recordStatus)
        .put("InvocationStatus", status)
        .put("ErrorCode", errorCode)
        .put("ErrorInfo", errorInfo);
  }

  ObjectNode shown(CappedOutput output) {
    return shown().put("Output", output.text()).put("Dropped", output.dropped());
  }

  /** An end at a time. */
  static ObjectNode at(ObjectNode shown, Instant now) {
    String time = EcsTime.seconds(now);
    boolean stopped = shown.path("InvokeRecordStatus").asString("").equals(STOPPED.recordStatus);
    return shown
        .put("UpdateTime", time)
        .put("FinishedTime", time)
        .put("StopTime", stopped ? time : "");
  }
}
