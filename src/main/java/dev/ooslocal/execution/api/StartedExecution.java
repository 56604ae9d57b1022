package dev.ooslocal.execution.api;

import dev.ooslocal.shape.Doc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An execution as StartExecution answers it. */
record StartedExecution(
    @Doc("Its id.") String executionId,
    @Doc("Its state.") String status,
    @Doc("What failed or is waited for.") String statusMessage,
    @Doc("The template's id.") @Nullable String templateId,
    @Doc("The template's name.") @Nullable String templateName,
    @Doc("The template's version.") @Nullable String templateVersion,
    @Doc("Its effective parameters as JSON text, or an object with oos.response.objects.")
        JsonNode parameters,
    @Doc("Its outputs as JSON text, or an object with oos.response.objects.") JsonNode outputs,
    @Doc("How it runs.") String mode,
    @Doc("Whether loops in batches pause.") String loopMode,
    @Doc("Whether high-risk calls are confirmed.") String safetyCheck,
    @Doc("The role it assumes.") String ramRole,
    @Doc("Who started it.") String executedBy,
    @Doc("Whether it has, or will start, child executions.") Boolean isParent,
    @Doc("The execution it is a child of.") @Nullable String parentExecutionId,
    @Doc("The tasks it is at.") List<CurrentTask> currentTasks,
    @Doc("How its loops stand.") Map<String, Integer> counters,
    @Doc("Free text.") @Nullable String description,
    @Doc("The resource group.") @Nullable String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was created.") Instant createdDate,
    @Doc("When it started.") Instant startDate,
    @Doc("When it last changed.") Instant updateDate,
    @Doc("When it ended.") @Nullable Instant endDate) {}
