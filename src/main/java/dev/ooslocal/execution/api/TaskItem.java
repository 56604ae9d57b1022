package dev.ooslocal.execution.api;

import dev.ooslocal.engine.LoopProgress;
import dev.ooslocal.execution.Execution;
import dev.ooslocal.execution.Masking;
import dev.ooslocal.execution.TaskExecution;
import dev.ooslocal.platform.Json;
import dev.ooslocal.shape.Doc;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A task run as lists show it. */
record TaskItem(
    @Doc("Its id.") String taskExecutionId,
    @Doc("The execution it belongs to.") String executionId,
    @Doc("The task's name.") String taskName,
    @Doc("The task's action.") String taskAction,
    @Doc("Its state.") String status,
    @Doc("What failed or is waited for.") String statusMessage,
    @Doc("Its properties after substitution, as JSON text.") String properties,
    @Doc("Its outputs as JSON text.") String outputs,
    @Doc("How its loop runs and stands; on the loop itself only.")
        @Nullable Map<String, JsonNode> loop,
    @Doc("The loop item, JSON text when it is no text; on items only.") @Nullable String loopItem,
    @Doc("The item's batch, from 1; on items of batches only.") @Nullable Integer loopBatchNumber,
    @Doc("The loop's task run; on items only.") @Nullable String parentTaskExecutionId,
    @Doc("The execution it started.") @Nullable String childExecutionId,
    @Doc("What else is known of it, such as NotifyNote.") Map<String, JsonNode> extraData,
    @Doc("The template's id.") @Nullable String templateId,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it started.") Instant startDate,
    @Doc("When it last changed.") Instant updateDate,
    @Doc("When it ended.") @Nullable Instant endDate) {

  static TaskItem of(Execution execution, TaskExecution t, Masking masking) {
    return new TaskItem(
        t.id(),
        t.executionId(),
        t.name(),
        t.action(),
        t.status(),
        masking.text(t.message()),
        text(t.properties(), masking),
        text(t.outputs(), masking),
        t.loop().map(TaskItem::loop).orElse(null),
        item(t.item(), masking),
        t.batch() == 0 ? null : t.batch(),
        t.parentId(),
        t.childId(),
        entries(t.extra()),
        execution.templateId(),
        t.createdAt(),
        t.createdAt(),
        t.updatedAt(),
        t.endedAt());
  }

  private static String text(@Nullable JsonNode value, Masking masking) {
    return value == null ? "{}" : Json.text(masking.value(value));
  }

  private static @Nullable String item(@Nullable JsonNode item, Masking masking) {
    if (item == null) {
      return null;
    }
    return masking.text(item.isString() ? item.asString() : Json.text(item));
  }

  private static Map<String, JsonNode> entries(@Nullable JsonNode object) {
    Map<String, JsonNode> entries = new TreeMap<>();
    if (object != null) {
      object.properties().forEach(p -> entries.put(p.getKey(), p.getValue()));
    }
    return entries;
  }

  private static Map<String, JsonNode> loop(LoopProgress loop) {
    return entries(
        Json.object()
            .put("Mode", loop.mode())
            .put("MaxErrors", loop.maxErrors())
            .put("BatchPauseOption", loop.pause())
            .put("Batches", loop.batchEnds().size())
            .put("Total", loop.total())
            .put("Success", loop.succeeded())
            .put("Failed", loop.failed())
            .put("Cancelled", loop.cancelled())
            .put("Skipped", loop.skipped())
            .put("Running", loop.open()));
  }
}
