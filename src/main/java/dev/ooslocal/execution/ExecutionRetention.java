package dev.ooslocal.execution;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much is kept of executions that have ended, for each account and region.
 *
 * @param executions ended executions kept, newest first, each with its children; 0 means all
 * @param logs ended executions whose log is kept, newest first; 0 means all
 */
@Validated
@ConfigurationProperties("oos.retention")
record ExecutionRetention(
    @DefaultValue("0") @Min(0) int executions, @DefaultValue("0") @Min(0) int logs) {}
