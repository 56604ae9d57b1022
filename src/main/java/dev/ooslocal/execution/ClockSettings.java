package dev.ooslocal.execution;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the domain's clock runs.
 *
 * @param mode real: like the wall's; skip: it jumps to the next wake-up as soon as nothing is left
 *     to do before, so that nobody waits for time
 */
@ConfigurationProperties("oos.clock")
record ClockSettings(@DefaultValue("real") ClockMode mode) {}
