package dev.ooslocal.execution.api;

import dev.ooslocal.shape.Doc;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An execution as lists show it. */
record ExecutionItem(
    @Doc("Its id.") String executionId,
    @Doc("The account it belongs to.") String accountId,
    @Doc("Its state.") String status,
    @Doc("What failed or is waited for.") String statusMessage,
    @Doc("Why it failed, in a word.") String statusReason,
    @Doc("What it waits for, in a word.") String waitingStatus,
    @Doc("The template's id.") @Nullable String templateId,
    @Doc("The template's name.") @Nullable String templateName,
    @Doc("The template's version.") @Nullable String templateVersion,
    @Doc("TimerTrigger, EventTrigger, AlarmTrigger or Other.") String category,
    @Doc("Its parameters.") JsonNode parameters,
    @Doc("Its outputs as JSON text.") String outputs,
    @Doc("How it runs.") String mode,
    @Doc("Whether high-risk calls are confirmed.") String safetyCheck,
    @Doc("The role it assumes.") String ramRole,
    @Doc("Who started it.") String executedBy,
    @Doc("Whether it has, or will start, child executions.") Boolean isParent,
    @Doc("The execution it is a child of.") String parentExecutionId,
    @Doc("The tasks it is at.") List<CurrentTask> currentTasks,
    @Doc("How its loops stand: Failed, Success and Total.") Map<String, Integer> counters,
    @Doc("How many resources it has brought to which end, as JSON text.") String resourceStatus,
    @Doc("The resources it is for, as JSON text.") String targets,
    @Doc("Free text.") String description,
    @Doc("The resource group.") String resourceGroupId,
    @Doc("Its tags.") Map<String, String> tags,
    @Doc("When its trigger last fired.") @Nullable Instant lastTriggerTime,
    @Doc("How the execution its trigger last fired has ended.") @Nullable String lastTriggerStatus,
    @Doc("That execution's message.") @Nullable String lastTriggerStatusMessage,
    @Doc("That execution's outputs as JSON text.") @Nullable String lastTriggerOutputs,
    @Doc("When its trigger last fired with success.") @Nullable Instant lastSuccessfulTriggerTime,
    @Doc("When its timer fires next.") @Nullable Instant nextScheduleTime,
    @Doc("When it was created.") Instant createDate,
    @Doc("When it was created.") Instant createdDate,
    @Doc("When it started.") Instant startDate,
    @Doc("When it last changed.") Instant updateDate,
    @Doc("When it ended.") @Nullable Instant endDate) {}
