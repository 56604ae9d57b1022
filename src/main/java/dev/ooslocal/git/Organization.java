package dev.ooslocal.git;

/**
 * An organization of a git account.
 *
 * @param id its id on the platform
 * @param name its name
 */
public record Organization(String id, String name) {}
