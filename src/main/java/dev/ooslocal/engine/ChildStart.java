package dev.ooslocal.engine;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A child execution to be started.
 *
 * @param templateName a stored or public template, or a product action; null with content
 * @param templateVersion its version; null: the newest
 * @param content inline content; null with a name
 * @param parameters what it is given
 * @param trigger the message of the trigger that fired: the child runs the parent's own template
 *     behind its trigger task; null otherwise
 */
public record ChildStart(
    @Nullable String templateName,
    @Nullable String templateVersion,
    @Nullable JsonNode content,
    ObjectNode parameters,
    @Nullable JsonNode trigger) {}
