package dev.ooslocal.rpc;

import java.util.Map;
import java.util.TreeMap;

/** Where we differ on purpose, and why. */
final class Departures {
  private Departures() {}

  static Map<String, String> all() {
    Map<String, String> rows = new TreeMap<>();
    rows.put(
        "CancelExecution error ExecutionCanc* (name cut off in the stored page): missing",
        "half a name is no name: InvalidStatus.Execution says it");
    String textOrObject = "text by default, an object with oos.response.objects=true";
    rows.put("StartExecution out Execution.Outputs: s there", textOrObject);
    rows.put("StartExecution out Execution.Parameters: s there", textOrObject);
    String needed = "without it there is nothing to do, so it is asked for by name";
    rows.put("ListTaskExecutionInvocations in TaskExecutionId: optional there", needed);
    rows.put("StartDebugExecution in TaskType: optional there", needed);
    rows.put(
        "GetPatchBaseline out PatchBaseline.ApprovalRules: s there",
        "text by default, an object for Terraform, which cannot read a text there");
    rows.put(
        "CreateApplicationGroup error AssumeRoleNotExist: missing",
        "no role is assumed to look at instances here, so none can be missing");
    return rows;
  }
}
