package dev.ooslocal.tag.store;

/**
 * A tag as it is read.
 *
 * @param resourceId the tagged resource
 * @param resourceType its type
 * @param key the tag's key
 * @param value the tag's value
 */
public record TagRow(String resourceId, String resourceType, String key, String value) {}
