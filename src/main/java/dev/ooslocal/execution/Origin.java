package dev.ooslocal.execution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an execution comes from: what never changes about it and the engine need not know.
 *
 * @param templateId the stored template's id; null for inline content
 * @param templateName its name; null for inline content without one
 * @param templateVersion its version; null for inline content
 * @param textHash the hash of the text it runs
 * @param category TimerTrigger, EventTrigger, AlarmTrigger or Other
 * @param isParent whether it has, or will start, child executions
 * @param description free text; null without
 * @param resourceGroupId null without
 * @param safetyCheck Skip or ConfirmEveryHighRiskAction
 * @param depth 0 for a root
 * @param given the parameters as they were given, without defaults
 * @param secretNames the parameters that must never be shown
 * @param targets the resources it is for, as JSON; null without
 */
record Origin(
    @Nullable String templateId,
    @Nullable String templateName,
    @Nullable String templateVersion,
    String textHash,
    String category,
    boolean isParent,
    @Nullable String description,
    @Nullable String resourceGroupId,
    String safetyCheck,
    int depth,
    ObjectNode given,
    List<String> secretNames,
    @Nullable String targets) {

  Origin {
    secretNames = List.copyOf(secretNames);
  }
}
