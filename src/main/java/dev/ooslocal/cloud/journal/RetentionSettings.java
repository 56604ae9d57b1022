package dev.ooslocal.cloud.journal;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much the journal of calls keeps.
 *
 * @param calls calls kept, newest first; 0 means all
 */
@ConfigurationProperties("oos.retention")
@Validated
record RetentionSettings(@DefaultValue("100000") @Min(0) int calls) {}
