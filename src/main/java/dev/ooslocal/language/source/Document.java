package dev.ooslocal.language.source;

import dev.ooslocal.language.Program.Format;

/**
 * A text that was read.
 *
 * @param format how it was written
 * @param root its value
 */
public record Document(Format format, Source root) {}
