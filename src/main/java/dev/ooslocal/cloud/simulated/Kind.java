package dev.ooslocal.cloud.simulated;

/**
 * A kind of resource.
 *
 * @param name as kept in the database, such as {@code ecs.instance}
 */
public record Kind(String name, Life life) {}
