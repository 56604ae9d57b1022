package dev.ooslocal.template.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version as lists show it, without its text.
 *
 * @param number its number
 * @param versionName its label; null when it has none
 * @param format how its text is written
 * @param description its description
 * @param updatedBy who stored it
 * @param updatedAt when it was stored
 */
public record VersionRow(
    int number,
    @Nullable String versionName,
    String format,
    String description,
    String updatedBy,
    Instant updatedAt) {}
