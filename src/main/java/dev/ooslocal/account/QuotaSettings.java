package dev.ooslocal.account;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What one account may have and do, unless {@code accounts.yml} says otherwise for it; 0 means
 * without limit.
 *
 * @param templates templates per region
 * @param runningExecutions executions that run at the same time; further ones are queued
 * @param queuedExecutions executions that wait for their turn; further ones are refused
 * @param loopConcurrency items of one loop that run at the same time
 * @param requestsPerSecond requests per second of each user
 */
@Validated
@ConfigurationProperties("oos.quota")
record QuotaSettings(
    @DefaultValue("0") @Min(0) int templates,
    @DefaultValue("0") @Min(0) int runningExecutions,
    @DefaultValue("0") @Min(0) int queuedExecutions,
    @DefaultValue("0") @Min(0) int loopConcurrency,
    @DefaultValue("0") @Min(0) int requestsPerSecond) {
  Limits limits() {
    return new Limits(
        templates, runningExecutions, queuedExecutions, loopConcurrency, requestsPerSecond);
  }
}
