package dev.ooslocal.execution.api;

import dev.ooslocal.shape.Doc;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A task that an execution is at. */
record CurrentTask(
    @Doc("The task's action.") String taskAction,
    @Doc("The id of its run.") String taskExecutionId,
    @Doc("The task's name.") String taskName) {

  static List<CurrentTask> of(JsonNode tasks) {
    List<CurrentTask> read = new ArrayList<>();
    for (JsonNode task : tasks) {
      read.add(
          new CurrentTask(
              task.path("TaskAction").asString(),
              task.path("TaskExecutionId").asString(),
              task.path("TaskName").asString()));
    }
    return read;
  }
}
