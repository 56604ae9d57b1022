package dev.ooslocal.engine;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What never changes about an execution.
 *
 * @param id {@code exec-…}
 * @param account whose it is
 * @param region where it runs
 * @param user the user who started it
 * @param executedBy that user as the API writes it
 * @param parentId the execution that started it; null for a root
 * @param parentRunId the task run that started it; null for a root
 * @param nesting how deep it is nested in the user's own templates, 1 for a root
 * @param mode how it runs
 * @param loopMode Automatic, FirstBatchPause or EveryBatchPause
 * @param confirms whether high-risk calls are to be confirmed
 * @param ramRole the role it assumes, evaluated; empty for none
 * @param trigger the message of the trigger that fired it: it begins behind the trigger task; null
 *     otherwise
 * @param scope of a round of a loop: what it sees around it; null otherwise
 * @param createdAt when it was started
 */
public record ExecutionFacts(
    String id,
    String account,
    String region,
    String user,
    String executedBy,
    @Nullable String parentId,
    @Nullable String parentRunId,
    int nesting,
    Mode mode,
    String loopMode,
    boolean confirms,
    String ramRole,
    @Nullable JsonNode trigger,
    @Nullable Scope scope,
    Instant createdAt) {}
