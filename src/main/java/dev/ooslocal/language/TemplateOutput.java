package dev.ooslocal.language;

/**
 * An output of a template.
 *
 * @param name as written
 * @param type what it counts as
 * @param value its value
 */
public record TemplateOutput(String name, ValueType type, Expression value) {}
