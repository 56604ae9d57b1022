package dev.ooslocal.cloud.simulated;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much the simulated cloud keeps of what once happened in it.
 *
 * @param invocations commands sent to simulated instances, and as many sent to desktops, that are
 *     kept with their results, newest first; 0 means all. None is kept for more than four weeks
 *     after its end, and none is forgotten while it runs
 */
@ConfigurationProperties("oos.retention")
@Validated
record RecordSettings(@DefaultValue("100000") @Min(0) int invocations) {}
