package dev.ooslocal.extension;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A package on an instance.
 *
 * @param templateId the id of its template
 * @param templateName its template
 * @param templateVersion the version that was installed
 * @param description what the template says of it
 * @param publisher who published it
 * @param parameters what it was installed with, as JSON text
 * @param configurationInfo what its configuration was said to be
 * @param updatedAt when it was installed
 */
public record PackageState(
    String templateId,
    String templateName,
    String templateVersion,
    String description,
    String publisher,
    String parameters,
    @Nullable String configurationInfo,
    Instant updatedAt) {}
